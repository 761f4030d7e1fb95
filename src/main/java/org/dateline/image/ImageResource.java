package org.dateline.image;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.dateline.story.Image;
import org.dateline.story.Image.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A picture on the wire.
 *
 * @param id its id
 * @param url the address of the largest rendition
 * @param width in pixels
 * @param height in pixels
 * @param mediaType such as {@code image/jpeg}
 * @param alt what it shows, for those who do not see it
 * @param creators who took or made it
 * @param agencies for whom, or by whom it was distributed
 * @param creditLine the credit as it should be printed
 * @param copyrightNotice who owns it
 * @param licence an address or a name
 * @param usageTerms what may be done with it
 * @param licensor where a licence can be had
 * @param takenOn an ISO 8601 date or time, as precise as it is known
 * @param place what place it shows
 * @param digitalSourceType the IPTC term for how it was made
 * @param raw the credit as it was found
 * @param renditions the same picture in other sizes
 * @param uses where articles show it; beneath an article, where that article does
 * @param links addresses by relation
 */
public record ImageResource(UUID id, @Nullable String url, @Nullable Integer width, @Nullable Integer height,
		@Nullable String mediaType, @Nullable String alt, List<String> creators, List<String> agencies,
		@Nullable String creditLine, @Nullable String copyrightNotice, @Nullable String licence,
		@Nullable String usageTerms, @Nullable String licensor, @Nullable String takenOn, @Nullable String place,
		@Nullable String digitalSourceType, @Nullable String raw, List<Rendition> renditions, List<Use> uses,
		Map<String, String> links) {

	static ImageResource of(Image image, List<Use> uses, Map<String, String> links) {
		return new ImageResource(UUID.fromString(image.id()), image.url(), image.width(), image.height(),
				image.mediaType(), image.alt(), image.creators(), image.agencies(), image.creditLine(),
				image.copyrightNotice(), image.licence(), image.usageTerms(), image.licensor(), image.takenOn(),
				image.place(), image.digitalSourceType(), image.raw(), image.renditions(), uses, links);
	}

	/**
	 * One use of a picture.
	 *
	 * @param id the caption's id
	 * @param article the article that shows it
	 * @param block the block of the article that shows it
	 * @param caption the words beneath it
	 * @param role lead, inline or teaser
	 */
	public record Use(UUID id, UUID article, @Nullable String block, @Nullable String caption, String role) {
	}

}
