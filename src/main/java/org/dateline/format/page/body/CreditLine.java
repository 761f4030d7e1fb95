package org.dateline.format.page.body;

/** Finds where a caption ends and the credit begins, where no element parts them. */
final class CreditLine {

	private static final String STOPS = ".!?\u2026|\u2013\u2014-(/[\u00BB\u201D\"\u00A9:\n";

	private static final String PARTERS = "|([\u2013\u2014/";

	private static final String OPENERS = "([";

	private static final int LONGEST = 110;

	private static final int LABEL = 20;

	private CreditLine() {
	}

	/**
	 * Finds the credit at the end of a caption.
	 * @param caption the caption
	 * @return where the credit begins, or the length of the caption where it has none
	 */
	static int find(String caption) {
		int from = Math.max(0, caption.length() - LONGEST);
		for (int at = from; at < caption.length(); at++) {
			if (begins(caption, at)) {
				return (at > 0 && OPENERS.indexOf(caption.charAt(at - 1)) >= 0) ? at - 1 : at;
			}
		}
		return caption.length();
	}

	/**
	 * Whether a credit begins somewhere.
	 * @param text a text
	 * @param at where to look
	 * @return whether the words there are those with which credits begin
	 */
	static boolean startsAt(String text, int at) {
		if (text.charAt(at) == '\u00A9') {
			return true;
		}
		String rest = text.substring(at, Math.min(text.length(), at + LONGEST));
		return Turn.CREDIT.in(PhraseBook.at(Words.of(rest), 0));
	}

	/**
	 * Whether a short line names an agency and says nothing.
	 * @param line a line
	 * @return whether it can be a credit by itself
	 */
	static boolean isAgency(String line) {
		return !Sizes.endsSentence(line) && !line.contains(". ") && Turn.CREDIT.in(PhraseBook.within(Words.of(line)));
	}

	private static boolean begins(String text, int at) {
		if (isStart(text, at)) {
			boolean parted = at > 0 && PARTERS.indexOf(text.charAt(before(text, at))) >= 0;
			return startsAt(text, at) || (parted && isAgency(text.substring(at)));
		}
		return isWord(text, at) && isLabel(text, at) && startsAt(text, at);
	}

	/** A word with a colon behind it begins a credit wherever it stands. */
	private static boolean isLabel(String text, int at) {
		int colon = text.indexOf(':', at);
		return colon > at && colon - at < LABEL;
	}

	private static boolean isWord(String text, int at) {
		return Character.isLetter(text.charAt(at)) && at > 0 && text.charAt(at - 1) == ' ';
	}

	private static int before(String text, int at) {
		int before = at - 1;
		while (before > 0 && text.charAt(before) == ' ') {
			before--;
		}
		return before;
	}

	private static boolean isStart(String text, int at) {
		if (text.charAt(at) == '\u00A9') {
			return true;
		}
		return Character.isLetter(text.charAt(at)) && (at == 0 || STOPS.indexOf(text.charAt(before(text, at))) >= 0);
	}

}
