package org.dateline.format.page.body;

import java.util.Arrays;

/**
 * Texts as sequences of numbers, one a word, alike whatever the case and the punctuation.
 */
final class Words {

	private static final int SEED = 0x811C9DC5;

	private static final int PRIME = 0x01000193;

	private Words() {
	}

	/**
	 * Numbers the words of a text. Apostrophes do not divide a word.
	 * @param text any text
	 * @return one number for each word
	 */
	static int[] of(String text) {
		int[] words = new int[text.length() / 5 + 4];
		int count = 0;
		int hash = SEED;
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (isPart(letter)) {
				hash = (hash ^ Character.toLowerCase(letter)) * PRIME;
			}
			else if (hash != SEED && !isApostrophe(letter)) {
				words = with(words, count++, hash);
				hash = SEED;
			}
		}
		if (hash != SEED) {
			words = with(words, count++, hash);
		}
		return Arrays.copyOf(words, count);
	}

	/**
	 * One number for a sequence of words.
	 * @param words the words
	 * @param from the first of them
	 * @param to the one after the last
	 * @return the number of the sequence
	 */
	static long sequence(int[] words, int from, int to) {
		long hash = (long) to - from;
		for (int at = from; at < to; at++) {
			hash = hash * 0x5851F42D4C957F2DL + words[at] + 0x14057B7EL;
		}
		return hash;
	}

	static long sequence(int[] words) {
		return sequence(words, 0, words.length);
	}

	private static boolean isPart(char letter) {
		return (letter < 0x80) ? isPlain(letter) : Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
	}

	private static boolean isPlain(char letter) {
		return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
	}

	private static boolean isApostrophe(char letter) {
		return letter == '\'' || letter == '\u2019' || letter == '\u00AD';
	}

	private static int[] with(int[] words, int count, int word) {
		int[] room = (count < words.length) ? words : Arrays.copyOf(words, words.length * 2);
		room[count] = word;
		return room;
	}

}
