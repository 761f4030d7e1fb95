package org.dateline.article;

import java.util.Objects;
import java.util.UUID;

import org.dateline.story.Story;

/**
 * What became of a story that was to be kept.
 *
 * @param id the article's id
 * @param story the story as its latest revision has it, complete
 * @param change whether anything was kept
 */
public record Outcome(UUID id, Story story, Change change) {

	/**
	 * The article's name in addresses.
	 * @return its slug
	 */
	public String slug() {
		return Objects.requireNonNull(this.story.slug());
	}

	/**
	 * The number of the article's latest revision.
	 * @return counted from 1
	 */
	public int revision() {
		return Objects.requireNonNull(this.story.revision());
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
