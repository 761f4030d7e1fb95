package org.dateline.article;

import java.time.Instant;
import java.util.UUID;

import org.dateline.http.Version;

/**
 * Where an article stands: all that has to be known of it to tell whether a client holds
 * its present state.
 *
 * @param id the article's id
 * @param slug its name in addresses
 * @param revision the number of its latest revision
 * @param since when that revision was made
 */
public record Standing(UUID id, String slug, int revision, Instant since) {

	static Standing of(Article article) {
		return new Standing(article.id(), article.slug(), article.revision(), article.changedAt());
	}

	/**
	 * The state by which answers that are made of the article alone are validated.
	 * @return a version that changes with each revision
	 */
	public Version version() {
		return Version.of(this.id, this.revision, this.since);
	}

}
