package org.dateline.format.text;

/** How texts end. */
final class Endings {

	static final String STOPS = ".!?…。！？．؟।։։";

	private static final String CLOSERS = "\"'”’»)]）」』›“‘ *";

	private Endings() {
	}

	/** Whether a text ends as a sentence does. */
	static boolean stops(String text) {
		return STOPS.indexOf(last(text)) >= 0 && !trails(text);
	}

	/** Whether a text breaks off in dots, as a teaser that is cut does. */
	static boolean trails(String text) {
		return text.endsWith("...") || text.endsWith("…");
	}

	static boolean introduces(String text) {
		return text.endsWith(":") || text.endsWith("：");
	}

	/** The last sign that is no closing mark. */
	private static char last(String text) {
		int index = text.length() - 1;
		while (index > 0 && CLOSERS.indexOf(text.charAt(index)) >= 0) {
			index--;
		}
		return (index < 0) ? ' ' : text.charAt(index);
	}

}
