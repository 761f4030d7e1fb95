package org.dateline.format;

import org.jspecify.annotations.Nullable;

/**
 * What became of one part of a document.
 *
 * @param line the line of a text, from 1
 * @param path the element of a page, as a CSS selector
 * @param start the first character of the part in its line or element, in code points
 * @param end the character behind the last
 * @param became what it is in the story, such as {@code headline}, {@code paragraph 4} or
 * {@code caption of image 2}; {@code furniture} and the like where it is nothing in it
 * @param reason why
 * @param confidence how sure that is, 0 to 1
 */
public record Part(@Nullable Integer line, @Nullable String path, int start, int end, String became, String reason,
		double confidence) {
}
