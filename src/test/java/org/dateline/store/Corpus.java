package org.dateline.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.dateline.listing.SortKey;
import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Many stories, the same at every run, and what a list of them should hold and in which
 * order: worked out the long way.
 */
record Corpus(List<Story> stories) {

	static final int SIZE = 250;

	private static final List<String> HEADLINES = List.of("Über die Brücke", "uber die brucke", "UBER DIE BRUCKE",
			"Zürich", "zurich!", "Ærø", "Åben", "aben", "Привет, порт", "привет порт", "“Quoted” port", "'Quoted' port",
			"1 000 ferries", "10 ferries", "émigré", "emigre", "E\u0301migre\u0301", "العبّارة", "渡船", "🚢 ahoy", "A-b",
			"Ab", "a b", "a_b", "ß", "ss", "ﬁsh", "fish", "x".repeat(120) + " one", "x".repeat(120) + " two");

	static Corpus generated() {
		Random chance = new Random(7);
		return new Corpus(IntStream.range(0, SIZE).mapToObj((number) -> story(number, chance)).toList());
	}

	private static Story story(int number, Random chance) {
		String slug = "corpus-" + number;
		StoryBuilder story = (number % 25 == 0) ? Copy.headed(slug).slug(slug) : Copy.whole(slug);
		return ((number % 10 == 1) ? story.quotes(List.of()) : story)
			.id(new UUID(chance.nextLong(), chance.nextLong()).toString())
			.headline(HEADLINES.get(chance.nextInt(HEADLINES.size())))
			.section(Copy.section("corpus"))
			.language((chance.nextInt(4) == 0) ? "de" : "en")
			.type((chance.nextInt(5) == 0) ? "liveblog" : "article")
			.canonicalUrl("https://example.org/" + slug + "?a=1,2")
			.publisher(new Publisher((number % 2 == 0) ? "Even, Press" : "Odd Press", null, null))
			.contributors(List.of(new Contributor("desk-" + number % 7, "Desk", null, Contributor.Kind.PERSON, null)))
			.tags(List.of(Copy.tag("rare-" + number), Copy.tag("by-three-" + number % 3),
					Copy.tag("by-five-" + number % 5)))
			.publishedAt(time(chance))
			.firstPublishedAt(time(chance))
			.build();
	}

	private static @Nullable OffsetDateTime time(Random chance) {
		OffsetDateTime day = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(chance.nextInt(20) - 10))
			.plusDays(chance.nextInt(100) * 80L)
			.plusNanos(chance.nextInt(2) * 1_000L);
		return (chance.nextInt(5) == 0) ? null : day;
	}

	/**
	 * The ids of all stories in an order; ids part what is equal, the way the order goes.
	 */
	List<String> sorted(String sort) {
		Comparator<Story> order = sort.startsWith("-") ? byId().reversed() : byId();
		for (String name : List.of(sort.split(",")).reversed()) {
			boolean down = name.startsWith("-");
			Comparator<Story> first = by(down ? name.substring(1) : name);
			order = (down ? first.reversed() : first).thenComparing(order);
		}
		return this.stories.stream().sorted(order).map(Corpus::id).toList();
	}

	/** The ids of the stories that a list should hold. */
	List<String> found(Predicate<Story> wanted) {
		return this.stories.stream().filter(wanted).map(Corpus::id).toList();
	}

	private Comparator<Story> by(String name) {
		return switch (name) {
			case "publishedAt" -> Comparator.comparing((story) -> instant(story.publishedAt()));
			case "firstPublishedAt" -> Comparator.comparing(Corpus::firstPublished);
			case "headline" -> Comparator.comparing((story) -> SortKey.of(story.headline()));
			case "added" -> byId();
			default -> Comparator.comparingInt(this.stories::indexOf);
		};
	}

	/** Ids are compared as they are written. */
	private static Comparator<Story> byId() {
		return Comparator.comparing(Corpus::id);
	}

	private static String id(Story story) {
		return Objects.requireNonNull(story.id());
	}

	static Instant firstPublished(Story story) {
		return instant((story.firstPublishedAt() != null) ? story.firstPublishedAt() : story.publishedAt());
	}

	/** What is not known is older than everything. */
	static Instant instant(@Nullable OffsetDateTime time) {
		return (time != null) ? time.toInstant() : Instant.MIN;
	}

}
