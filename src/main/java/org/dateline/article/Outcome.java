package org.dateline.article;

import java.util.UUID;

/**
 * What became of a story that was to be kept.
 *
 * @param id the article's id
 * @param slug its name in addresses
 * @param revision the number of its latest revision
 * @param change whether anything was kept
 */
public record Outcome(UUID id, String slug, int revision, Change change) {

	static Outcome of(Article article, Change change) {
		return new Outcome(article.id(), article.slug(), article.revision(), change);
	}

	/** What keeping a story did. */
	public enum Change {

		/** It is an article now. */
		CREATED,
		/** It is the next revision of an article. */
		REVISED,
		/** It was kept already. */
		UNCHANGED

	}

}
