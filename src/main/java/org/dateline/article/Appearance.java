package org.dateline.article;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

import org.dateline.story.Rights;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Whether the public may see a story, and when that changes by itself.
 *
 * @param open whether it may see it now
 * @param turnsAt the next time at which that may change, absent if it never does
 */
record Appearance(boolean open, @Nullable Instant turnsAt) {

	static Appearance of(Story story, Instant now) {
		Rights rights = story.rights();
		Instant start = instant((rights != null) ? rights.embargoedUntil() : null);
		Instant end = instant((rights != null) ? rights.expiresAt() : null);
		boolean early = start != null && start.isAfter(now);
		boolean late = end != null && !end.isAfter(now);
		Instant due = (story.status() == Status.SCHEDULED) ? instant(story.publishedAt()) : null;
		boolean live = story.status() == Status.PUBLISHED || due != null;
		Instant next = Stream.of(due, start, end)
			.filter(Objects::nonNull)
			.filter((time) -> live && time.isAfter(now))
			.min(Instant::compareTo)
			.orElse(null);
		return new Appearance(story.status() == Status.PUBLISHED && !early && !late, next);
	}

	private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : null;
	}

}
