package org.dateline.format.text;

/** The sentences of a text. */
final class Sentences {

	private Sentences() {
	}

	/** How many sentences end in a text before its own end. */
	static int within(String text) {
		int sentences = 0;
		for (int index = 2; index + 2 < text.length(); index++) {
			boolean stop = Endings.STOPS.indexOf(text.charAt(index)) >= 0
					&& Character.isLowerCase(text.charAt(index - 2));
			boolean space = stop && (text.charAt(index + 1) == ' ' || text.charAt(index + 2) == ' ');
			sentences += (space || "。！？".indexOf(text.charAt(index)) >= 0) ? 1 : 0;
		}
		return sentences;
	}

}
