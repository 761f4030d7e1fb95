package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text: its lines, except that a line goes on which ends within a
 * sentence.
 */
final class Paragraphs {

	private Paragraphs() {
	}

	static List<Span> of(String text) {
		List<Span> paragraphs = new ArrayList<>();
		int start = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at == text.length() || (isBreak(text.charAt(at)) && !goesOn(text, at))) {
				if (at > start) {
					paragraphs.add(new Span(start, at));
				}
				start = at + 1;
			}
		}
		return paragraphs;
	}

	private static boolean isBreak(char sign) {
		return sign == '\n' || sign == '\r' || sign == '\u2028' || sign == '\u2029';
	}

	/**
	 * A single break between a comma or letter and a small letter is that of a printed
	 * line.
	 */
	private static boolean goesOn(String text, int at) {
		char before = Signs.at(text, at - 1);
		char after = Signs.at(text, at + 1);
		return Character.isLowerCase(after) && (before == ',' || Character.isLowerCase(before));
	}

}
