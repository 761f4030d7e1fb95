package org.dateline.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ExcerptTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "tag", "Zürich", "北京", "🚢", "<b>\"&", "a b" })
	void leavesAShortTextAsItIs(String text) {
		assertThat(Excerpt.of(text)).isEqualTo(text);
	}

	@Test
	void leavesEightyCharacters() {
		assertThat(Excerpt.of("x".repeat(80))).isEqualTo("x".repeat(80));
	}

	@Test
	void marksTheEndItCutsOff() {
		assertThat(Excerpt.of("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
	}

	@Test
	void cutsBetweenCharactersOnly() {
		assertThat(Excerpt.of("🚢".repeat(90))).isEqualTo("🚢".repeat(80) + "…");
	}

	@Test
	void countsACharacterOfTwoUnitsOnce() {
		assertThat(Excerpt.of("🚢".repeat(80))).isEqualTo("🚢".repeat(80));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb", "a\rb", "a\u0000b", "a\u001bb", "a\tb", "a\u007fb", "a\u0085b" })
	void putsASignInPlaceOfAControlCharacter(String text) {
		assertThat(Excerpt.of(text)).isEqualTo("a\uFFFDb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\uD83Db", "a\uDEA2b" })
	void putsASignInPlaceOfHalfACharacter(String text) {
		assertThat(Excerpt.of(text)).isEqualTo("a\uFFFDb");
	}

}
