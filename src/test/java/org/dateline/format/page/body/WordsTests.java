package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The bridge fell|3", "''|0", "... --- ...|0", "it's|1", "left-hand|2", "a|1",
			"橋が 落ちた|2", "Größe|1", "🚢 sails|2", "one,two;three|3" })
	void countsWords(String text, int words) {
		assertThat(Words.of(text)).hasSize(words);
	}

	@Test
	void findsWordsAlikeWhateverTheirCase() {
		assertThat(Words.of("THE Bridge")).isEqualTo(Words.of("the bridge"));
		assertThat(Words.of("ÜBER")).isEqualTo(Words.of("über"));
	}

	@Test
	void findsWordsAlikeWhateverTheirPunctuation() {
		assertThat(Words.of("\u201CThe bridge,\u201D she said.")).isEqualTo(Words.of("The bridge she said"));
		assertThat(Words.of("editor\u2019s note")).isEqualTo(Words.of("editors note"));
	}

	@Test
	void tellsDifferentWordsApart() {
		assertThat(Words.of("bridge")).isNotEqualTo(Words.of("bridges"));
	}

	@Test
	void tellsTheOrderOfWordsApart() {
		assertThat(Words.sequence(Words.of("man bites dog"))).isNotEqualTo(Words.sequence(Words.of("dog bites man")));
	}

	@Test
	void numbersAPartLikeTheSameWordsAlone() {
		int[] words = Words.of("the old bridge fell");
		assertThat(Words.sequence(words, 1, 3)).isEqualTo(Words.sequence(Words.of("old bridge")));
	}

	@Test
	void findsRoomForManyShortWords() {
		assertThat(Words.of("a ".repeat(1000))).hasSize(1000);
	}

}
