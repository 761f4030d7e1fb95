package org.dateline.story;

import java.util.HexFormat;

/** Values of a story made fit to stand in a sentence, whatever they hold. */
final class Shown {

	private static final int MOST = 60;

	private Shown() {
	}

	/**
	 * A value between quotation marks.
	 * @param value any text
	 * @return its beginning
	 */
	static String quoted(String value) {
		return '"' + plain(value) + '"';
	}

	/**
	 * A value without quotation marks.
	 * @param value any text
	 * @return its beginning, with what cannot be seen spelt out
	 */
	static String plain(String value) {
		StringBuilder shown = new StringBuilder();
		value.codePoints().limit(MOST).forEach((point) -> append(shown, point));
		return (CodePoints.length(value) > MOST) ? shown.append('…').toString() : shown.toString();
	}

	/**
	 * A character by its number.
	 * @param point a code point
	 * @return such as {@code U+0007}
	 */
	static String number(int point) {
		String digits = HexFormat.of().withUpperCase().toHexDigits(point, (point > 0xFFFF) ? 6 : 4);
		return "U+" + digits;
	}

	private static void append(StringBuilder shown, int point) {
		if (TextRules.isRefused(point) || TextRules.isBreak(point)) {
			shown.append('<').append(number(point)).append('>');
		}
		else {
			shown.appendCodePoint(point);
		}
	}

}
