package org.dateline.format.text;

import java.util.List;
import java.util.Set;

/**
 * How a passage looks by itself.
 *
 * @param kind what it looks like at a glance
 * @param size its length, where a sign of a dense script counts for two and a half
 * @param words its words
 * @param small how many of them are small words of the language
 * @param capitals how many of them begin with a capital
 */
record Look(Kind kind, int size, List<String> words, int small, int capitals) {

	/** What is longer is hardly furniture. */
	static final int LONG = 80;

	static final int VERY_LONG = 190;

	/** What a passage looks like at a glance. */
	enum Kind {

		/** A paragraph of some length. */
		PROSE,
		/** A sentence or two of a paragraph's length. */
		PASSAGE,
		/** As long, but not ended as sentences are. */
		LONG,
		/** A short sentence. */
		SENTENCE,
		/** A short line without an end. */
		LINE,
		/** A few words. */
		LABEL;

		boolean isProse() {
			return this == PROSE || this == PASSAGE;
		}

		boolean isShort() {
			return this == LINE || this == LABEL;
		}

	}

	private static final int FEW = 3;

	private static final int MOST = 600;

	/** Below this cost, short sentences count as prose does. */
	private static final int GENEROUS = 20;

	static Look of(String text, Set<String> smallWords) {
		List<String> words = Words.of(text);
		boolean dense = Words.isDense(text);
		int size = dense ? text.length() * 5 / 2 : text.length();
		int small = dense ? size / 16 : (int) words.stream().filter(smallWords::contains).count();
		int count = dense ? size / 6 : words.size();
		return new Look(kind(text, size, count), size, words, small, capitals(text));
	}

	private static Kind kind(String text, int size, int words) {
		boolean stops = Endings.stops(text) && words > FEW;
		if (size >= VERY_LONG && stops) {
			return Kind.PROSE;
		}
		if (size >= LONG) {
			return (stops || Endings.introduces(text)) ? Kind.PASSAGE : Kind.LONG;
		}
		if (stops) {
			return Kind.SENTENCE;
		}
		return (words > FEW) ? Kind.LINE : Kind.LABEL;
	}

	private static int capitals(String text) {
		int capitals = 0;
		boolean start = true;
		for (int index = 0; index < Math.min(text.length(), 400); index++) {
			char sign = text.charAt(index);
			capitals += (start && Character.isUpperCase(sign)) ? 1 : 0;
			start = sign == ' ';
		}
		return capitals;
	}

	/** What a window gains by a passage where a short line costs so much. */
	int gain(int cost) {
		return switch (this.kind) {
			case PROSE, PASSAGE -> Math.min(this.size, MOST);
			case LONG, SENTENCE -> (cost < GENEROUS) ? this.size / 2 : 0;
			case LINE, LABEL -> -cost;
		};
	}

	/** Small words in a hundred. */
	int smallShare() {
		return this.small * 100 / Math.max(1, this.words.size());
	}

	/** Whether nearly every word has a capital, as in titles of some languages. */
	boolean isTitle() {
		return this.words.size() > FEW && this.capitals * 10 >= this.words.size() * 7;
	}

}
