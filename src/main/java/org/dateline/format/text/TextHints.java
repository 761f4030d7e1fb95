package org.dateline.format.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a copied page beside its text.
 *
 * @param url its address
 * @param language its language, BCP 47
 * @param publisher who publishes it
 * @param publishedAt when it was published, an ISO 8601 date or time with offset
 */
public record TextHints(@Nullable String url, @Nullable String language, @Nullable String publisher,
		@Nullable String publishedAt) {

	private static final TextHints NONE = new TextHints(null, null, null, null);

	/**
	 * Nothing.
	 * @return hints that tell nothing
	 */
	public static TextHints none() {
		return NONE;
	}

}
