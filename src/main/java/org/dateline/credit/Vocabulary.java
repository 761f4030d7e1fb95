package org.dateline.credit;

import java.util.Arrays;
import java.util.EnumMap;
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

	private final Map<Word, Set<String>> phrases = new EnumMap<>(Word.class);

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
		Set<String> known = this.phrases.computeIfAbsent(word, (_) -> new HashSet<>());
		Arrays.stream(line.substring(colon + 1).split(",", -1)).map((form) -> folded(form.strip())).forEach((form) -> {
			known.add(form);
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
		return this.phrases.getOrDefault(word, Set.of()).contains(folded(text));
	}

	/** The length of the longest phrase that a text opens with, 0 where there is none. */
	int opening(Word word, String text) {
		int longest = 0;
		int words = 0;
		for (int end = 1; end <= text.length() && words < MOST_WORDS; end++) {
			if (isEnd(text, end)) {
				words++;
				longest = is(word, text.substring(0, end)) ? end : longest;
			}
		}
		return longest;
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
