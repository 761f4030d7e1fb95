package org.dateline.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dateline.image.ImageResource;
import org.dateline.quote.QuoteResource;
import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.dateline.story.Related;
import org.dateline.story.Section;
import org.dateline.story.Stats;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list: all but its body.
 *
 * @param id the article's id
 * @param slug its name in addresses
 * @param revision the number of the latest revision
 * @param status who may see it
 * @param type the sort of story
 * @param language BCP 47
 * @param headline the headline
 * @param kicker the line above the headline
 * @param standfirst the summary beneath the headline
 * @param byline who wrote it, as printed
 * @param contributors who worked on it
 * @param dateline where it was filed
 * @param section where in the publication it stands
 * @param tags what it is about
 * @param publisher who publishes it
 * @param canonicalUrl its address at its publisher
 * @param firstPublishedAt when it was first published
 * @param publishedAt when it was published
 * @param updatedAt when this revision was made
 * @param image the picture that opens it
 * @param stats its figures
 * @param images its pictures, where asked for
 * @param quotes its quotations, where asked for
 * @param related the stories beside it, where asked for
 * @param links addresses by relation
 */
record ArticleSummary(String id, String slug, int revision, Status status, String type, String language,
		String headline, @Nullable String kicker, @Nullable String standfirst, @Nullable String byline,
		List<Contributor> contributors, @Nullable String dateline, @Nullable Section section, List<Tag> tags,
		@Nullable Publisher publisher, @Nullable String canonicalUrl, @Nullable OffsetDateTime firstPublishedAt,
		@Nullable OffsetDateTime publishedAt, @Nullable OffsetDateTime updatedAt, @Nullable Lead image, Stats stats,
		@Nullable List<ImageResource> images, @Nullable List<QuoteResource> quotes, @Nullable List<Related> related,
		Map<String, String> links) {

	/**
	 * The summary of a complete story; it holds the stories beside it, the rest is added.
	 */
	static ArticleSummary of(Story story) {
		return new ArticleSummary(String.valueOf(story.id()), String.valueOf(story.slug()),
				Optional.ofNullable(story.revision()).orElse(1),
				Optional.ofNullable(story.status()).orElse(Status.DRAFT), String.valueOf(story.type()),
				story.language(), story.headline(), story.kicker(), story.standfirst(), story.byline(),
				story.contributors(), story.dateline(), story.section(), story.tags(), story.publisher(),
				story.canonicalUrl(), story.firstPublishedAt(), story.publishedAt(), story.updatedAt(),
				Lead.of(story).orElse(null), Stats.of(story), null, null, story.related(), Map.of());
	}

	ArticleSummary with(Extras extras) {
		return new ArticleSummary(this.id, this.slug, this.revision, this.status, this.type, this.language,
				this.headline, this.kicker, this.standfirst, this.byline, this.contributors, this.dateline,
				this.section, this.tags, this.publisher, this.canonicalUrl, this.firstPublishedAt, this.publishedAt,
				this.updatedAt, this.image, this.stats, extras.images(), extras.quotes(),
				extras.related() ? this.related : null, extras.links());
	}

}
