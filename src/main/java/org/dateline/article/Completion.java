package org.dateline.article;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.dateline.http.Ids;
import org.dateline.image.ImageService;
import org.dateline.quote.SpeakerService;
import org.dateline.story.Contributor;
import org.dateline.story.Image;
import org.dateline.story.Rights;
import org.dateline.story.Source;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Completes a story that is to be kept: ids for all its parts, a slug that is free, times
 * as fine as every database holds them.
 */
@Component
class Completion {

	private final SlugService slugs;

	private final ImageService images;

	private final SpeakerService speakers;

	Completion(SlugService slugs, ImageService images, SpeakerService speakers) {
		this.slugs = slugs;
		this.images = images;
		this.speakers = speakers;
	}

	/** The id of a story that is not kept yet. */
	static UUID id(Story story) {
		return Optional.ofNullable(story.id()).map(UUID::fromString).orElseGet(Ids::next);
	}

	Story complete(Story story, UUID id, Optional<Story> before) {
		Story old = before.orElseGet(() -> Story.titled(story.headline(), story.language()).build());
		Story named = new Naming(old, this.images.known(addresses(story, old))).name(story);
		Status status = status(story, old);
		return fine(named).but()
			.id(id.toString())
			.slug(this.slugs.choose(story, id, old))
			.status(status)
			.type((story.type() != null) ? story.type() : "article")
			.contributors(story.contributors().stream().map(Completion::sluggish).toList())
			.firstPublishedAt(firstPublished(named, old, status))
			.quotes(this.speakers.recognise(named))
			.build();
	}

	/** The addresses of pictures that the story did not show before. */
	private static List<String> addresses(Story story, Story old) {
		List<String> known = old.images().stream().map(Image::url).filter(Objects::nonNull).toList();
		return story.images()
			.stream()
			.map(Image::url)
			.filter(Objects::nonNull)
			.filter((url) -> !known.contains(url))
			.toList();
	}

	/** What is scheduled is published once its time has come. */
	private static Status status(Story story, Story old) {
		Status kept = Objects.requireNonNullElse(old.status(), Status.PUBLISHED);
		Status status = Objects.requireNonNullElse(story.status(), kept);
		boolean due = status == Status.SCHEDULED && story.publishedAt() != null
				&& !story.publishedAt().toInstant().isAfter(Clock.systemUTC().instant());
		return due ? Status.PUBLISHED : status;
	}

	private static Contributor sluggish(Contributor contributor) {
		return (contributor.slug() != null) ? contributor : new Contributor(NewSlugs.of(contributor.name()),
				contributor.name(), contributor.role(), contributor.kind(), contributor.url());
	}

	/** The first time that is known; none is made up. */
	private static @Nullable OffsetDateTime firstPublished(Story story, Story old, Status status) {
		if (story.firstPublishedAt() != null) {
			return story.firstPublishedAt();
		}
		OffsetDateTime published = (status == Status.PUBLISHED) ? story.publishedAt() : null;
		return (old.firstPublishedAt() != null) ? old.firstPublishedAt() : published;
	}

	private static Story fine(Story story) {
		return story.but()
			.firstPublishedAt(fine(story.firstPublishedAt()))
			.publishedAt(fine(story.publishedAt()))
			.updatedAt(fine(story.updatedAt()))
			.rights(Optional.ofNullable(story.rights()).map(Completion::fine).orElse(null))
			.source(Optional.ofNullable(story.source()).map(Completion::fine).orElse(null))
			.build();
	}

	private static Rights fine(Rights rights) {
		return new Rights(rights.copyrightHolder(), rights.copyrightNotice(), rights.usageTerms(), rights.licence(),
				fine(rights.embargoedUntil()), fine(rights.expiresAt()), rights.dataMining());
	}

	private static Source fine(Source source) {
		return new Source(source.url(), source.format(), fine(source.retrievedAt()));
	}

	/** PostgreSQL and H2 hold microseconds. */
	private static @Nullable OffsetDateTime fine(@Nullable OffsetDateTime time) {
		return (time != null) ? time.truncatedTo(ChronoUnit.MICROS) : null;
	}

}
