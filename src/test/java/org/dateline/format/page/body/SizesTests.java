package org.dateline.format.page.body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SizesTests {

	@ParameterizedTest
	@ValueSource(strings = { "It fell.", "Did it?", "It did!", "\u201CIt fell.\u201D", "(It fell.)", "It fell\u2026",
			"橋が落ちた。", "It fell. *" })
	void knowsTheEndOfASentence(String text) {
		assertThat(Sizes.endsSentence(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "It fell", "The points:", "", "\"", "News, sport", "橋" })
	void knowsWhereNoSentenceEnds(String text) {
		assertThat(Sizes.endsSentence(text)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "bridge, 6", "'', 0", "橋が, 6", "a橋, 4" })
	void countsSignsThatAreWordsThrice(String text, int size) {
		assertThat(Sizes.size(text)).isEqualTo(size);
	}

}
