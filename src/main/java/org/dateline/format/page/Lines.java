package org.dateline.format.page;

import org.dateline.credit.PrintedLine;

/** Texts of a page as a story can hold them: on one line, and no longer than it takes. */
final class Lines {

	/** The longest headline. */
	static final int HEADLINE = 500;

	/** The longest name. */
	static final int NAME = 200;

	/** The longest line. */
	static final int LINE = 1000;

	/** The longest summary or caption. */
	static final int PASSAGE = 5000;

	private Lines() {
	}

	static String of(String text, int most) {
		String line = PrintedLine.of(text);
		if (line.codePointCount(0, line.length()) <= most) {
			return line;
		}
		String cut = line.substring(0, line.offsetByCodePoints(0, most - 1));
		int space = cut.lastIndexOf(' ');
		return ((space > most / 2) ? cut.substring(0, space) : cut).strip() + "…";
	}

}
