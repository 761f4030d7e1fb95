package org.dateline.format.text;

/** The marks before the items of a list. */
final class Bullets {

	private static final String MARKS = "•*▪►◦‣●";

	private Bullets() {
	}

	static boolean opens(String text) {
		return opens(text, MARKS);
	}

	/**
	 * Whether a text opens with a hyphen, which may be a bullet or the dash of speech.
	 */
	static boolean hyphens(String text) {
		return opens(text, "-–");
	}

	private static boolean opens(String text, String marks) {
		return text.length() > 2 && marks.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
	}

}
