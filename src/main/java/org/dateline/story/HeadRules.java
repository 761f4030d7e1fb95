package org.dateline.story;

import static org.dateline.story.TextRules.LINE;

/** What the head of a story is like: its names, its texts, its subjects. */
final class HeadRules {

	private static final int MOST_TAGS = 200;

	private static final int MOST = 1000;

	private HeadRules() {
	}

	static void inspect(Place place, Story story) {
		names(place, story);
		texts(place, story);
		subjects(place, story);
		AddressRules.url(place.at("canonicalUrl"), story.canonicalUrl());
		place.at("aliases").each(story.aliases(), MOST, AddressRules::url);
		times(place, story);
	}

	private static void times(Place place, Story story) {
		DateRules.time(place.at("firstPublishedAt"), story.firstPublishedAt());
		DateRules.time(place.at("publishedAt"), story.publishedAt());
		DateRules.time(place.at("updatedAt"), story.updatedAt());
		if (story.status() == Status.SCHEDULED && story.publishedAt() == null) {
			place.at("publishedAt").fault("must say when a scheduled story is to appear");
		}
	}

	private static void names(Place place, Story story) {
		NameRules.id(place.at("id"), story.id());
		NameRules.slug(place.at("slug"), story.slug());
		NumberRules.least(place.at("revision"), story.revision(), 1);
		TextRules.line(place.at("type"), story.type(), LINE);
		place.at("language").lacks(story.language());
		NameRules.language(place.at("language"), story.language());
	}

	private static void texts(Place place, Story story) {
		TextRules.name(place.at("headline"), story.headline(), TextRules.HEADLINE);
		TextRules.line(place.at("kicker"), story.kicker(), LINE);
		TextRules.passage(place.at("standfirst"), story.standfirst(), TextRules.PASSAGE);
		TextRules.line(place.at("byline"), story.byline(), LINE);
		TextRules.line(place.at("dateline"), story.dateline(), LINE);
		TextRules.line(place.at("digitalSourceType"), story.digitalSourceType(), LINE);
	}

	private static void subjects(Place place, Story story) {
		Section section = story.section();
		if (section != null) {
			label(place.at("section"), section.slug(), section.name());
		}
		place.at("tags").each(story.tags(), MOST_TAGS, HeadRules::tag);
		place.at("genres").each(story.genres(), MOST, (at, genre) -> TextRules.name(at, genre, TextRules.NAME));
		NumberRules.between(place.at("urgency"), story.urgency(), 1, 9);
	}

	private static void tag(Place place, Tag tag) {
		label(place, tag.slug(), tag.name());
		TextRules.line(place.at("scheme"), tag.scheme(), LINE);
		AddressRules.iri(place.at("uri"), tag.uri());
		TextRules.line(place.at("rel"), tag.rel(), LINE);
		NumberRules.between(place.at("relevance"), tag.relevance(), 0, 100);
		NumberRules.between(place.at("confidence"), tag.confidence(), 0, 100);
		Tag.Position position = tag.position();
		if (position != null) {
			Place at = place.at("position");
			NumberRules.between(at.at("latitude"), position.latitude(), -90, 90);
			NumberRules.between(at.at("longitude"), position.longitude(), -180, 180);
		}
	}

	private static void label(Place place, String slug, String name) {
		place.at("slug").lacks(slug);
		NameRules.slug(place.at("slug"), slug);
		TextRules.name(place.at("name"), name, TextRules.NAME);
	}

}
