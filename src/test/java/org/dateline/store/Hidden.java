package org.dateline.store;

import java.time.Clock;
import java.time.OffsetDateTime;

import org.dateline.story.Rights;
import org.dateline.story.Status;
import org.dateline.story.StoryBuilder;
import org.jspecify.annotations.Nullable;

/** The reasons for which the public may not see a story. */
enum Hidden {

	DRAFT(Status.DRAFT, 404), SCHEDULED(Status.SCHEDULED, 404), EMBARGOED(Status.PUBLISHED, 404),
	EXPIRED(Status.PUBLISHED, 404), WITHDRAWN(Status.WITHDRAWN, 410);

	private final Status status;

	private final int answer;

	Hidden(Status status, int answer) {
		this.status = status;
		this.answer = answer;
	}

	/** The HTTP status under its address. */
	int answer() {
		return this.answer;
	}

	StoryBuilder hide(StoryBuilder story) {
		OffsetDateTime now = OffsetDateTime.now(Clock.systemUTC());
		StoryBuilder timed = (this == SCHEDULED) ? story.publishedAt(now.plusDays(1)) : story;
		return timed.status(this.status)
			.rights(rights((this == EMBARGOED) ? now.plusDays(1) : null, (this == EXPIRED) ? now.minusDays(1) : null));
	}

	private static Rights rights(@Nullable OffsetDateTime embargo, @Nullable OffsetDateTime expiry) {
		return new Rights(null, null, null, null, embargo, expiry, null);
	}

}
