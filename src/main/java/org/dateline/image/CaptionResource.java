package org.dateline.image;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A caption on the wire.
 *
 * @param id its id
 * @param text the words beneath the picture, without the credit
 * @param role the part the picture plays: lead, inline or teaser
 * @param article the id of the article that shows the picture
 * @param block the block of that article that shows it
 * @param image the picture's id; the picture itself where it was asked for with
 * {@code include=image}
 * @param links addresses by relation
 */
public record CaptionResource(UUID id, @Nullable String text, String role, UUID article, @Nullable String block,
		Object image, Map<String, String> links) {
}
