package org.dateline.format.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.format.Hints;
import org.dateline.format.page.facts.Fact;
import org.dateline.format.page.facts.Facts;
import org.dateline.format.page.facts.Moment;
import org.dateline.story.Contributor;
import org.dateline.story.Rights;
import org.dateline.story.Section;
import org.dateline.story.Slugs;
import org.dateline.story.Source;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.jspecify.annotations.Nullable;

/** Writes the story of a page, as far as the page tells it. */
final class PageStory {

	private static final String UNKNOWN = "und";

	private static final int MOST_TAGS = 200;

	private final SavedPage page;

	private final Facts facts;

	private final Hints hints;

	PageStory(SavedPage page, Hints hints) {
		this.page = page;
		this.facts = page.facts();
		this.hints = hints;
	}

	/** The story, empty where nothing is its headline. */
	Optional<Story> write() {
		return value(this.facts.headline()).map((words) -> Lines.of(words, Lines.HEADLINE))
			.filter((headline) -> !headline.isBlank())
			.map(this::titled);
	}

	private Story titled(String headline) {
		PageImages images = new PageImages(this.page);
		return Story.titled(headline, value(this.facts.language()).orElse(UNKNOWN))
			.type(type())
			.kicker(line(this.facts.kicker(), Lines.LINE))
			.standfirst(line(this.facts.standfirst(), Lines.PASSAGE))
			.contributors(contributors())
			.section(section())
			.tags(tags())
			.publisher(value(this.facts.publisher()).orElse(null))
			.source(new Source(this.hints.url(), "text/html", null))
			.canonicalUrl(value(this.facts.canonicalUrl()).orElse(null))
			.aliases(this.facts.aliases())
			.publishedAt(value(this.facts.published()).flatMap(Moment::instant).orElse(null))
			.updatedAt(value(this.facts.modified()).flatMap(Moment::instant).orElse(null))
			.blocks(this.page.body().blocks())
			.images(images.images())
			.related(this.page.body().related())
			.rights(rights())
			.build();
	}

	private @Nullable String type() {
		return switch (this.page.body().kind()) {
			case LIVEBLOG -> "liveblog";
			case GALLERY -> "gallery";
			case ARTICLE, LIST, PAYWALLED, NONE -> null;
		};
	}

	private List<Contributor> contributors() {
		return value(this.facts.authors()).orElse(List.of())
			.stream()
			.filter((author) -> author.name().length() <= Lines.NAME)
			.toList();
	}

	private @Nullable Section section() {
		return value(this.facts.section()).map((name) -> Lines.of(name, Lines.NAME))
			.filter((name) -> !name.isBlank())
			.map((name) -> new Section(slug("section", name), name))
			.orElse(null);
	}

	private List<Tag> tags() {
		return value(this.facts.topics()).orElse(List.of())
			.stream()
			.map((name) -> Lines.of(name, Lines.NAME))
			.filter((name) -> !name.isBlank())
			.map((name) -> new Tag(slug("tag", name), name, Tag.Kind.SUBJECT, null, null, null, null, null, null))
			.limit(MOST_TAGS)
			.toList();
	}

	/** A name without a Latin letter is told apart by its figures. */
	private static String slug(String kind, String name) {
		return Slugs.of(name, kind + "-" + Integer.toHexString(name.hashCode()));
	}

	private @Nullable Rights rights() {
		@Nullable String notice = line(this.facts.copyright(), Lines.PASSAGE);
		@Nullable String licence = line(this.facts.licence(), Lines.LINE);
		return Stream.of(Optional.ofNullable(notice), Optional.ofNullable(licence)).allMatch(Optional::isEmpty) ? null
				: new Rights(null, notice, null, licence, null, null, null);
	}

	private static @Nullable String line(@Nullable Fact<String> fact, int most) {
		return value(fact).map((words) -> Lines.of(words, most)).filter((words) -> !words.isBlank()).orElse(null);
	}

	private static <T> Optional<T> value(@Nullable Fact<T> fact) {
		return Optional.ofNullable(fact).map(Fact::value).filter(Objects::nonNull);
	}

}
