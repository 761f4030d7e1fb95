package org.dateline.article;

/** An address, and the article that has it. */
interface Addressed {

	String getUrl();

	/** Its id in words, for H2 gives bytes where SQL asks for it. */
	String getArticle();

}
