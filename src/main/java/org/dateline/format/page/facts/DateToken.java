package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A number or a word in a text with dates.
 *
 * @param word the word in lower case; empty for a number
 * @param number the number; -1 for a word
 * @param start where it begins
 * @param end where it ends
 */
record DateToken(String word, int number, int start, int end) {

	/** Words and signs that stand between the parts of a date. */
	private static final Set<String> FILLERS = WordList.phrases("datefillers.txt");

	/** A longer text is no date. */
	private static final int MOST = 400;

	private static final int LONGEST_NUMBER = 14;

	/** The numbers and words of a text, without those that may stand within a date. */
	static List<DateToken> of(String text) {
		List<DateToken> tokens = new ArrayList<>();
		int at = 0;
		while (at < text.length() && tokens.size() < MOST) {
			int end = runEnd(text, at);
			if (end > at && end - at <= LONGEST_NUMBER && Character.isDigit(text.charAt(at))) {
				tokens.add(new DateToken("", number(text, at, end), at, end));
			}
			else if (end > at) {
				addWord(tokens, text, at, end);
			}
			at = Math.max(end, at + 1);
		}
		return tokens;
	}

	private static void addWord(List<DateToken> tokens, String text, int start, int end) {
		String word = text.substring(start, end).toLowerCase(Locale.ROOT);
		if (!FILLERS.contains(word)) {
			tokens.add(new DateToken(word, -1, start, end));
		}
	}

	private static int runEnd(String text, int from) {
		int at = from;
		boolean digits = Character.isDigit(text.charAt(from));
		while (at < text.length() && (digits ? Character.isDigit(text.charAt(at)) : isLetter(text, at))) {
			at++;
		}
		return at;
	}

	private static boolean isLetter(String text, int at) {
		char unit = text.charAt(at);
		return Character.isLetter(unit) || (unit > 0x300 && (Character.getType(unit) == Character.NON_SPACING_MARK
				|| Character.getType(unit) == Character.COMBINING_SPACING_MARK));
	}

	private static int number(String text, int start, int end) {
		long number = 0;
		for (int at = start; at < end; at++) {
			number = number * 10 + Character.digit(text.charAt(at), 10);
		}
		return (number > Integer.MAX_VALUE) ? Integer.MAX_VALUE : (int) number;
	}

	int length() {
		return this.end - this.start;
	}

	/** Whether it can be a day or a month. */
	boolean isSmall() {
		return this.number >= 0 && this.number <= 31 && length() <= 2;
	}

	/** Whether it can be a year of the press, in the Gregorian or the Thai calendar. */
	boolean isYear() {
		return length() == 4 && (isBetween(1800, 2100) || isBetween(2443, 2643));
	}

	private boolean isBetween(int least, int most) {
		return this.number >= least && this.number <= most;
	}

	/** The year in the Gregorian calendar. */
	int year() {
		if (length() <= 2) {
			return (this.number < 50) ? 2000 + this.number : 1900 + this.number;
		}
		return (this.number >= 2443) ? this.number - 543 : this.number;
	}

}
