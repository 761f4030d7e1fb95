package org.dateline.format.text;

/** How texts end. */
final class Endings {

	private static final String STOPS = ".!?…。！？．؟।։։";

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

	/** How many sentences end in a text before its own end. */
	static int sentences(String text) {
		int sentences = 0;
		for (int index = 2; index + 2 < text.length(); index++) {
			boolean stop = STOPS.indexOf(text.charAt(index)) >= 0 && Character.isLowerCase(text.charAt(index - 2));
			boolean space = stop && (text.charAt(index + 1) == ' ' || text.charAt(index + 2) == ' ');
			sentences += (space || "。！？".indexOf(text.charAt(index)) >= 0) ? 1 : 0;
		}
		return sentences;
	}

}
