package org.dateline.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a line where brackets stand in it, from the last. */
final class Brackets {

	private static final int MOST = 4;

	private Brackets() {
	}

	static List<Cut> of(String line) {
		List<Cut> cuts = new ArrayList<>();
		int close = line.length();
		for (int found = 0; found < MOST && close > 0; found++) {
			close = last(line, ")]）】", close - 1);
			int open = (close > 0) ? last(line, "([（【", close) : -1;
			if (open >= 0 && !isAbbreviation(line.substring(0, open), line.substring(open + 1, close))) {
				cuts.add(cut(line, open, close));
			}
		}
		return cuts;
	}

	private static Cut cut(String line, int open, int close) {
		String before = line.substring(0, open).strip();
		String after = line.substring(close + 1).strip();
		String gap = (before.isEmpty() || after.isEmpty() || ".,;:".indexOf(after.charAt(0)) >= 0) ? "" : " ";
		String caption = before + gap + (after.equals(".") && ends(before) ? "" : after);
		return new Cut(line.substring(open + 1, close), caption, Position.BRACKET);
	}

	private static boolean ends(String text) {
		return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
	}

	private static int last(String line, String signs, int from) {
		int index = Math.min(from, line.length() - 1);
		while (index >= 0 && signs.indexOf(line.charAt(index)) < 0) {
			index--;
		}
		return index;
	}

	/** Whether the brackets hold the first letters of the words before them. */
	private static boolean isAbbreviation(String before, String held) {
		if (!Names.isAcronym(held)) {
			return false;
		}
		List<String> words = Names.words(before);
		int word = words.size();
		int letter = held.length();
		while (word > 0 && letter > 0 && words.size() - word < 2 * held.length()) {
			word--;
			String first = words.get(word).substring(0, 1).toUpperCase(Locale.ROOT);
			letter -= first.charAt(0) == held.charAt(letter - 1) ? 1 : 0;
		}
		return letter == 0 && Character.isUpperCase(words.get(word).charAt(0));
	}

}
