package org.dateline.story;

import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** What a text may hold and how long it may be, in code points. */
final class TextRules {

	/** The longest headline. */
	static final int HEADLINE = 500;

	/** The longest name. */
	static final int NAME = 200;

	/** The longest text on one line. */
	static final int LINE = 1000;

	/** The longest caption, summary or notice. */
	static final int PASSAGE = 5000;

	/** The longest text of a block. */
	static final int WORDS = 100_000;

	private TextRules() {
	}

	/**
	 * A text that must be there, stands on one line and has something to read in it.
	 * @param place where it stands
	 * @param text the text
	 * @param most how long it may be
	 */
	static void name(Place place, String text, int most) {
		if (place.lacks(text)) {
			return;
		}
		if (text.codePoints().allMatch(TextRules::isSpace)) {
			place.fault("has nothing to read in it: " + Shown.quoted(text));
		}
		line(place, text, most);
	}

	/**
	 * A text that stands on one line, if it is there.
	 * @param place where it stands
	 * @param text the text
	 * @param most how long it may be
	 */
	static void line(Place place, @Nullable String text, int most) {
		if (text != null && fits(place, text, most)) {
			refuse(place, text, (point) -> isRefused(point) || isBreak(point));
		}
	}

	/**
	 * A text that may have lines and tabs, if it is there.
	 * @param place where it stands
	 * @param text the text
	 * @param most how long it may be
	 */
	static void passage(Place place, @Nullable String text, int most) {
		if (text != null && fits(place, text, most)) {
			refuse(place, text, TextRules::isRefused);
		}
	}

	/**
	 * The text of a block, which must be there.
	 * @param place where it stands
	 * @param text the text
	 */
	static void words(Place place, String text) {
		if (!place.lacks(text)) {
			passage(place, text, WORDS);
		}
	}

	/**
	 * Whether a character separates words, as JSON Schema's regular expressions see it.
	 * @param point a code point
	 * @return whether it is white space
	 */
	static boolean isSpace(int point) {
		return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
	}

	/**
	 * Whether a character may stand in no text: controls but tab and line feed, halves of
	 * surrogate pairs, and the two code points that XML excludes as well.
	 * @param point a code point
	 * @return whether no text may hold it
	 */
	static boolean isRefused(int point) {
		boolean control = (point < ' ' && point != '\n' && point != '\t') || (point >= 0x7F && point <= 0x9F);
		boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
		return control || half || point == 0xFFFE || point == 0xFFFF;
	}

	/**
	 * Whether a character may not stand in a text on one line.
	 * @param point a code point
	 * @return whether it is a tab or ends a line
	 */
	static boolean isBreak(int point) {
		return point == '\n' || point == '\t' || point == 0x2028 || point == 0x2029;
	}

	private static boolean fits(Place place, String text, int most) {
		int length = CodePoints.length(text);
		if (length > most) {
			place.fault("is " + length + " characters long, at most " + most + " are allowed: " + Shown.quoted(text));
		}
		return length <= most;
	}

	private static void refuse(Place place, String text, IntPredicate refused) {
		int offset = 0;
		for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
			int point = text.codePointAt(index);
			if (refused.test(point)) {
				place.fault("holds " + Shown.number(point) + " at character " + offset + ", which may not stand there");
				return;
			}
			offset++;
		}
	}

}
