package org.dateline.story;

/** Texts measured and cut in Unicode code points, never in UTF-16 units. */
public final class CodePoints {

	private CodePoints() {
	}

	/**
	 * The length of a text.
	 * @param text any text
	 * @return its number of code points
	 */
	public static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/**
	 * The part of a text between two offsets.
	 * @param text any text
	 * @param start the first code point, from 0
	 * @param end the code point after the last one
	 * @return the code points from {@code start} to before {@code end}
	 * @throws IndexOutOfBoundsException if the offsets do not lie in the text in this
	 * order
	 */
	public static String slice(String text, int start, int end) {
		int from = text.offsetByCodePoints(0, start);
		return text.substring(from, text.offsetByCodePoints(from, end - start));
	}

	/**
	 * Finds where a text stands in another.
	 * @param text the text to look in
	 * @param part the text to look for
	 * @return the offset in code points, or -1 where it does not occur
	 */
	public static int indexOf(String text, String part) {
		int unit = text.indexOf(part);
		return (unit < 0) ? -1 : text.codePointCount(0, unit);
	}

	/**
	 * Whether a UTF-16 unit may stand in no text of a story: what {@link TextRules}
	 * refuses, half of a surrogate pair only where its other half is missing.
	 * @param text any text
	 * @param unit the place of the unit in it
	 * @return whether no text may hold it
	 */
	public static boolean isRefused(String text, int unit) {
		char one = text.charAt(unit);
		if (Character.isHighSurrogate(one)) {
			return unit + 1 == text.length() || !Character.isLowSurrogate(text.charAt(unit + 1));
		}
		if (Character.isLowSurrogate(one)) {
			return unit == 0 || !Character.isHighSurrogate(text.charAt(unit - 1));
		}
		return TextRules.isRefused(one);
	}

}
