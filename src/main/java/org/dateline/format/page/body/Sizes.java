package org.dateline.format.page.body;

/** How much a text says, and whether it says it to the end. */
final class Sizes {

	private static final String STOPS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u06D4\u0964";

	private static final String CLOSERS = "\"'\u201D\u2019\u00BB\u201C)]*\u300D ";

	private Sizes() {
	}

	/**
	 * The size of a text.
	 * @param text any text
	 * @return its characters; those that are words by themselves count thrice
	 */
	static int size(String text) {
		int size = text.length();
		for (int at = 0; at < Math.min(text.length(), 600); at++) {
			size += (text.charAt(at) >= 0x2E80) ? 2 : 0;
		}
		return size;
	}

	static boolean endsSentence(String text) {
		int at = text.length() - 1;
		while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
			at--;
		}
		return at >= 0 && STOPS.indexOf(text.charAt(at)) >= 0;
	}

}
