package org.dateline.format.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a copied page beside its text.
 *
 * @param url its address
 * @param language its language, BCP 47
 * @param publisher who publishes it
 */
public record TextHints(@Nullable String url, @Nullable String language, @Nullable String publisher) {

	private static final TextHints NONE = new TextHints(null, null, null);

	/**
	 * Nothing.
	 * @return hints that tell nothing
	 */
	public static TextHints none() {
		return NONE;
	}

}
