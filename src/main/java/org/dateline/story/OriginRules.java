package org.dateline.story;

import java.time.OffsetDateTime;

import static org.dateline.story.TextRules.LINE;
import static org.dateline.story.TextRules.NAME;
import static org.dateline.story.TextRules.PASSAGE;

/** What is known of where a story comes from, who answers for it and who may use it. */
final class OriginRules {

	private static final int MOST = 1000;

	private OriginRules() {
	}

	static void inspect(Place place, Story story) {
		place.at("contributors").each(story.contributors(), MOST, OriginRules::contributor);
		place.at("identifiers").each(story.identifiers(), MOST, OriginRules::identifier);
		place.at("corrections").each(story.corrections(), MOST, OriginRules::correction);
		if (story.publisher() != null) {
			publisher(place.at("publisher"), story.publisher());
		}
		if (story.source() != null) {
			source(place.at("source"), story.source());
		}
		if (story.rights() != null) {
			rights(place.at("rights"), story.rights());
		}
	}

	private static void contributor(Place place, Contributor contributor) {
		NameRules.slug(place.at("slug"), contributor.slug());
		TextRules.name(place.at("name"), contributor.name(), NAME);
		TextRules.line(place.at("role"), contributor.role(), LINE);
		AddressRules.url(place.at("url"), contributor.url());
	}

	private static void identifier(Place place, Identifier identifier) {
		TextRules.name(place.at("scheme"), identifier.scheme(), NAME);
		TextRules.name(place.at("value"), identifier.value(), LINE);
	}

	private static void correction(Place place, Correction correction) {
		if (!place.at("text").lacks(correction.text())) {
			TextRules.passage(place.at("text"), correction.text(), PASSAGE);
		}
		DateRules.date(place.at("date"), correction.date());
	}

	private static void publisher(Place place, Publisher publisher) {
		TextRules.name(place.at("name"), publisher.name(), NAME);
		AddressRules.url(place.at("url"), publisher.url());
		AddressRules.url(place.at("logo"), publisher.logo());
	}

	private static void source(Place place, Source source) {
		AddressRules.url(place.at("url"), source.url());
		TextRules.line(place.at("format"), source.format(), LINE);
		DateRules.time(place.at("retrievedAt"), source.retrievedAt());
	}

	private static void rights(Place place, Rights rights) {
		TextRules.line(place.at("copyrightHolder"), rights.copyrightHolder(), LINE);
		TextRules.passage(place.at("copyrightNotice"), rights.copyrightNotice(), PASSAGE);
		TextRules.passage(place.at("usageTerms"), rights.usageTerms(), PASSAGE);
		TextRules.line(place.at("licence"), rights.licence(), LINE);
		TextRules.line(place.at("dataMining"), rights.dataMining(), LINE);
		OffsetDateTime embargoedUntil = rights.embargoedUntil();
		OffsetDateTime expiresAt = rights.expiresAt();
		DateRules.time(place.at("embargoedUntil"), embargoedUntil);
		DateRules.time(place.at("expiresAt"), expiresAt);
		if (embargoedUntil != null && expiresAt != null && !embargoedUntil.isBefore(expiresAt)) {
			place.at("expiresAt").fault("must be after embargoedUntil " + embargoedUntil + ", not at " + expiresAt);
		}
	}

}
