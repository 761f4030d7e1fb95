package org.dateline.article;

import java.util.UUID;

/** An address, and the article that has it. */
interface Addressed {

	String getUrl();

	UUID getArticle();

}
