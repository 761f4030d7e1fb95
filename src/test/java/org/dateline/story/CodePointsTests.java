package org.dateline.story;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class CodePointsTests {

	private static final int[] ALPHABET = { 'a', ' ', 0x301, 0x5E9, 0x200D, 0x1F6A2, 0x1F1EE, 0x10FFFF, 0xFFFD };

	@ParameterizedTest
	@CsvSource({ "'', 0", "a, 1", "🚢, 1", "🇮🇪, 2", "👩‍👧, 3", "e\u0301, 2", "é, 1", "שָׁלוֹם, 7", "a🚢b, 3" })
	void measuresInCodePoints(String text, int length) {
		assertThat(CodePoints.length(text)).isEqualTo(length);
	}

	@ParameterizedTest
	@CsvSource({ "🚢 sails, 2, 7, sails", "🚢 sails, 0, 1, 🚢", "🚢🚢🚢, 1, 2, 🚢", "e\u0301a, 1, 3, \u0301a",
			"abc, 0, 3, abc", "abc, 3, 3, ''", "'', 0, 0, ''", "אבג, 1, 2, ב" })
	void cutsAtCodePoints(String text, int start, int end, String slice) {
		assertThat(CodePoints.slice(text, start, end)).isEqualTo(slice);
	}

	@ParameterizedTest
	@CsvSource({ "abc, -1, 2", "abc, 0, 4", "🚢, 0, 2", "abc, 4, 4", "'', 0, 1" })
	void refusesToCutBeyondTheText(String text, int start, int end) {
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CodePoints.slice(text, start, end));
	}

	@Test
	void refusesToCutBackwards() {
		assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> CodePoints.slice("abc", 2, 1));
	}

	@ParameterizedTest
	@CsvSource({ "abc, a, 0", "abc, c, 2", "abc, d, -1", "🚢🚢a, a, 2", "🚢 🇮🇪, 🇮🇪, 2", "abc, '', 0", "'', a, -1",
			"שלום a, a, 5" })
	void findsWhereATextStands(String text, String part, int offset) {
		assertThat(CodePoints.indexOf(text, part)).isEqualTo(offset);
	}

	@Test
	void putsTogetherAgainWhatItCut() {
		Random random = new Random(1);
		for (int round = 0; round < 500; round++) {
			String text = text(random);
			int length = CodePoints.length(text);
			int start = random.nextInt(length + 1);
			int end = start + random.nextInt(length - start + 1);
			String slice = CodePoints.slice(text, start, end);
			assertThat(CodePoints.slice(text, 0, start) + slice + CodePoints.slice(text, end, length)).isEqualTo(text);
			assertThat(CodePoints.length(slice)).isEqualTo(end - start);
		}
	}

	@Test
	void findsWhatItCutNoLaterThanWhereItCutIt() {
		Random random = new Random(2);
		for (int round = 0; round < 500; round++) {
			String text = text(random);
			int start = random.nextInt(CodePoints.length(text) + 1);
			String slice = CodePoints.slice(text, start, CodePoints.length(text));
			int found = CodePoints.indexOf(text, slice);
			assertThat(found).isBetween(0, start);
			assertThat(CodePoints.slice(text, found, found + CodePoints.length(slice))).isEqualTo(slice);
		}
	}

	private static String text(Random random) {
		int[] points = IntStream.generate(() -> ALPHABET[random.nextInt(ALPHABET.length)])
			.limit(random.nextInt(40))
			.toArray();
		return new String(points, 0, points.length);
	}

}
