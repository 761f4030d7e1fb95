package org.dateline.story;

import java.util.List;

import static org.dateline.story.TextRules.LINE;
import static org.dateline.story.TextRules.NAME;
import static org.dateline.story.TextRules.PASSAGE;

/** What a picture, its credit and its renditions are like. */
final class ImageRules {

	private static final int MOST = 1000;

	private final UseRules uses;

	ImageRules(Parts parts) {
		this.uses = new UseRules(parts);
	}

	void inspect(Place place, Image image) {
		NameRules.image(place.at("id"), image.id());
		AddressRules.url(place.at("url"), image.url());
		NumberRules.least(place.at("width"), image.width(), 1);
		NumberRules.least(place.at("height"), image.height(), 1);
		TextRules.line(place.at("mediaType"), image.mediaType(), LINE);
		TextRules.passage(place.at("alt"), image.alt(), PASSAGE);
		TextRules.line(place.at("place"), image.place(), LINE);
		DateRules.date(place.at("takenOn"), image.takenOn());
		credit(place, image);
		place.at("renditions").each(image.renditions(), MOST, ImageRules::rendition);
		place.at("uses").each(image.uses(), MOST, (at, use) -> this.uses.inspect(at, use, image));
	}

	private static void credit(Place place, Image image) {
		names(place.at("creators"), image.creators());
		names(place.at("agencies"), image.agencies());
		TextRules.line(place.at("creditLine"), image.creditLine(), LINE);
		TextRules.passage(place.at("copyrightNotice"), image.copyrightNotice(), PASSAGE);
		TextRules.line(place.at("licence"), image.licence(), LINE);
		TextRules.passage(place.at("usageTerms"), image.usageTerms(), PASSAGE);
		AddressRules.url(place.at("licensor"), image.licensor());
		TextRules.line(place.at("digitalSourceType"), image.digitalSourceType(), LINE);
		TextRules.passage(place.at("raw"), image.raw(), PASSAGE);
	}

	private static void names(Place place, List<String> names) {
		place.each(names, MOST, (at, name) -> TextRules.name(at, name, NAME));
	}

	private static void rendition(Place place, Image.Rendition rendition) {
		TextRules.line(place.at("name"), rendition.name(), LINE);
		AddressRules.needed(place.at("url"), rendition.url());
		NumberRules.least(place.at("width"), rendition.width(), 1);
		NumberRules.least(place.at("height"), rendition.height(), 1);
		TextRules.line(place.at("mediaType"), rendition.mediaType(), LINE);
		NumberRules.least(place.at("bytes"), rendition.bytes(), 0);
	}

}
