package org.dateline.format.page.body;

/** Finds where a caption ends and the credit begins, where no element parts them. */
final class CreditLine {

	private static final String STOPS = ".!?\u2026|\u2013\u2014-(/[\u00BB\u201D\"\u00A9:\n";

	private static final int LONGEST = 110;

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
			if (isStart(caption, at) && startsAt(caption, at)) {
				return (at > 0 && caption.charAt(at - 1) == '(') ? at - 1 : at;
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

	private static boolean isStart(String text, int at) {
		if (text.charAt(at) == '\u00A9') {
			return true;
		}
		int before = at - 1;
		while (before >= 0 && text.charAt(before) == ' ') {
			before--;
		}
		return Character.isLetter(text.charAt(at)) && (before < 0 || STOPS.indexOf(text.charAt(before)) >= 0);
	}

}
