package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.credit.Lists;

/** Finds turns of phrase at the beginning of a passage and within it. */
final class PhraseBook {

	/** Long passages are looked at from the front only. */
	private static final int MOST = 90;

	private static final Map<Integer, List<Phrase>> BOOK = read();

	private PhraseBook() {
	}

	/**
	 * The turns that occur within a passage.
	 * @param words the words of the passage
	 * @return the bits of the turns
	 */
	static int within(int[] words) {
		int bits = 0;
		for (int at = 0; at < Math.min(words.length, MOST); at++) {
			bits |= at(words, at);
		}
		return bits;
	}

	/**
	 * The turns with which a passage begins.
	 * @param words the words of the passage
	 * @param at the first word of it, or another that may begin one
	 * @return the bits of the turns
	 */
	static int at(int[] words, int at) {
		int bits = 0;
		for (Phrase phrase : (at < words.length) ? BOOK.getOrDefault(words[at], List.of()) : List.<Phrase>of()) {
			bits |= phrase.stands(words, at) ? phrase.turn().bit() : 0;
		}
		return bits;
	}

	private static Map<Integer, List<Phrase>> read() {
		Map<Integer, List<Phrase>> book = new HashMap<>();
		for (Turn turn : Turn.values()) {
			for (String line : Lists.lines(PhraseBook.class, turn.file())) {
				int[] words = Words.of(line);
				book.computeIfAbsent(words[0], (_) -> new ArrayList<>()).add(new Phrase(turn, words));
			}
		}
		return book;
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Phrase(Turn turn, int[] words) {

		boolean stands(int[] text, int at) {
			if (at + this.words.length > text.length) {
				return false;
			}
			for (int word = 1; word < this.words.length; word++) {
				if (text[at + word] != this.words[word]) {
					return false;
				}
			}
			return true;
		}

	}

}
