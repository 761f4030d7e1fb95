package org.dateline.credit;

import java.util.List;
import java.util.Optional;

/** Finds the place that a caption names, before its date or at its end. */
final class Places {

	private static final Vocabulary WORDS = Vocabulary.standard();

	/** A place has no more words, commas between them included. */
	private static final int MOST_WORDS = 8;

	private Places() {
	}

	/**
	 * Finds a place.
	 * @param caption a caption up to its date
	 * @return the last words with capitals behind a preposition
	 */
	static Optional<String> in(String caption) {
		List<String> words = Names.words(undated(caption));
		int first = preposition(words, opening(words));
		boolean found = first > 0 && first < words.size()
				&& words.subList(first, words.size()).stream().anyMatch(Places::isCapital);
		return found ? Optional.of(String.join(" ", words.subList(first, words.size()))) : Optional.empty();
	}

	/** The first of the last words that may all stand in the name of a place. */
	private static int opening(List<String> words) {
		int first = words.size();
		while (first > 0 && words.size() - first < MOST_WORDS && isPlaceWord(words.get(first - 1))) {
			first--;
		}
		return first;
	}

	/** The first word from there on that has a preposition before it. */
	private static int preposition(List<String> words, int opening) {
		int first = Math.max(opening, 1);
		while (first < words.size() && !isBehind(words, first)) {
			first++;
		}
		return first;
	}

	private static boolean isBehind(List<String> words, int word) {
		return WORDS.is(Word.AT, words.get(word - 1)) && !WORDS.is(Word.AT, words.get(word));
	}

	/**
	 * The caption without what parts it from its date: commas, {@code on}, the day's
	 * name.
	 */
	private static String undated(String caption) {
		String text = Cut.trimmed(caption);
		int space = text.lastIndexOf(' ');
		while (space > 0 && isDay(text.substring(space + 1))) {
			text = Cut.trimmed(text.substring(0, space));
			space = text.lastIndexOf(' ');
		}
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
	}

	private static boolean isDay(String word) {
		return List.of("on", "am", "le", "el", "il", "den", "em").contains(word)
				|| (WORDS.is(Word.NONAME, word) && word.endsWith("day"));
	}

	private static boolean isPlaceWord(String word) {
		return isCapital(word) || WORDS.is(Word.COMPASS, word);
	}

	private static boolean isCapital(String word) {
		return Character.isUpperCase(word.codePointAt(0));
	}

}
