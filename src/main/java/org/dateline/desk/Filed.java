package org.dateline.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.dateline.article.Standing;
import org.dateline.story.Story;

/**
 * A story as a write has left it.
 *
 * @param standing where its article stood then
 * @param story the story
 */
record Filed(Standing standing, Story story) {

	static Filed of(UUID article, Story story) {
		Instant since = Optional.ofNullable(story.updatedAt()).map(OffsetDateTime::toInstant).orElse(Instant.EPOCH);
		return new Filed(new Standing(article, Objects.requireNonNull(story.slug()),
				Objects.requireNonNull(story.revision()), since), story);
	}

	/** The path of the article, which stays the same. */
	String path() {
		return "/v1/articles/" + this.standing.slug();
	}

}
