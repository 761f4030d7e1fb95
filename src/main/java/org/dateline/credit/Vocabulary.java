package org.dateline.credit;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of credit lines in many languages, by what they do there. */
final class Vocabulary {

	private static final Vocabulary STANDARD = read();

	/** No phrase of the list has more words. */
	private static final int MOST_WORDS = 6;

	/** What each phrase does; some do more than one thing. */
	private final Map<String, Set<Word>> meanings = new HashMap<>();

	/** The first words of all phrases, for most texts open with none of them. */
	private final Set<String> openers = new HashSet<>();

	private final Map<String, Integer> months = new HashMap<>();

	private Vocabulary() {
	}

	static Vocabulary standard() {
		return STANDARD;
	}

	private static Vocabulary read() {
		Vocabulary vocabulary = new Vocabulary();
		Lists.lines(Vocabulary.class, "words.txt").forEach(vocabulary::learn);
		return vocabulary;
	}

	private void learn(String line) {
		int colon = line.indexOf(':');
		String[] head = line.substring(0, colon).split(" ", -1);
		Word word = Word.valueOf(head[0].toUpperCase(Locale.ROOT));
		Arrays.stream(line.substring(colon + 1).split(",", -1)).map((form) -> folded(form.strip())).forEach((form) -> {
			this.meanings.computeIfAbsent(form, (_) -> EnumSet.noneOf(Word.class)).add(word);
			this.openers.add(opener(form));
			if (word == Word.MONTH) {
				this.months.putIfAbsent(form, Integer.valueOf(head[1]));
			}
		});
	}

	static String folded(String text) {
		return text.toLowerCase(Locale.ROOT).replace('’', '\'');
	}

	/** The number of a month, 0 for any other word. */
	int month(String name) {
		return this.months.getOrDefault(folded(name), 0);
	}

	boolean is(Word word, String text) {
		return meanings(folded(text)).contains(word);
	}

	private Set<Word> meanings(String folded) {
		return this.meanings.getOrDefault(folded, Set.of());
	}

	/** The length of the longest phrase that a text opens with, 0 where there is none. */
	int opening(Word word, String text) {
		return openings(text).getOrDefault(word, 0);
	}

	/** Whether a text opens with a phrase that does one of several things. */
	boolean opens(Set<Word> words, String text) {
		return !Collections.disjoint(openings(text).keySet(), words);
	}

	/** The lengths of the longest phrases that a text opens with, by what they do. */
	Map<Word, Integer> openings(String text) {
		int end = end(text, 1);
		if (!this.openers.contains(folded(text.substring(0, Math.min(end, text.length()))))) {
			return Map.of();
		}
		Map<Word, Integer> longest = new EnumMap<>(Word.class);
		for (int words = 0; end <= text.length() && words < MOST_WORDS; words++) {
			int length = end;
			meanings(folded(text.substring(0, end))).forEach((word) -> longest.put(word, length));
			end = end(text, end + 1);
		}
		return longest;
	}

	/** All of a phrase up to where its first word may end. */
	private static String opener(String phrase) {
		return phrase.substring(0, Math.min(phrase.length(), end(phrase, 1)));
	}

	/** The next place where a word may end, behind the text where there is none. */
	private static int end(String text, int from) {
		int end = from;
		while (end <= text.length() && !isEnd(text, end)) {
			end++;
		}
		return end;
	}

	/** The place where the longest phrase begins that a text ends with, or its length. */
	int closing(Word word, String text) {
		int longest = text.length();
		int words = 0;
		for (int start = text.length() - 1; start > 0 && words < MOST_WORDS; start--) {
			if (text.charAt(start - 1) == ' ') {
				words++;
				longest = is(word, text.substring(start)) ? start : longest;
			}
		}
		return longest;
	}

	private static boolean isEnd(String text, int end) {
		char before = text.charAt(end - 1);
		if (before == ' ') {
			return false;
		}
		return end == text.length() || before == '.'
				|| (!Character.isLetterOrDigit(text.charAt(end)) && "'’-".indexOf(text.charAt(end)) < 0);
	}

}
