package org.dateline.article;

import java.util.Optional;

import org.dateline.story.Image;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * The picture that opens an article.
 *
 * @param id the picture's id
 * @param url its address
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who do not see it
 * @param creditLine the credit as it should be printed
 * @param caption the words beneath it
 */
record Lead(String id, @Nullable String url, @Nullable Integer width, @Nullable Integer height, @Nullable String alt,
		@Nullable String creditLine, @Nullable String caption) {

	static Optional<Lead> of(Story story) {
		return story.images().stream().flatMap((image) -> of(image).stream()).findFirst();
	}

	private static Optional<Lead> of(Image image) {
		return image.uses()
			.stream()
			.filter((use) -> use.role() == Image.Role.LEAD)
			.map((use) -> new Lead(image.id(), image.url(), image.width(), image.height(), image.alt(),
					image.creditLine(), use.caption()))
			.findFirst();
	}

}
