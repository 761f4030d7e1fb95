package org.dateline.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ShownTests {

	@Test
	void showsSixtyCharactersAndThatThereWereMore() {
		assertThat(Shown.plain("🚢".repeat(60))).isEqualTo("🚢".repeat(60));
		assertThat(Shown.plain("🚢".repeat(61))).isEqualTo("🚢".repeat(60) + "…");
	}

	@Test
	void putsValuesBetweenQuotationMarks() {
		assertThat(Shown.quoted("a b")).isEqualTo("\"a b\"");
	}

	@Test
	void spellsOutWhatCannotBeSeen() {
		assertThat(Shown.plain("a\n\t\u0000\uD800\uFFFF\u2028b"))
			.isEqualTo("a<U+000A><U+0009><U+0000><U+D800><U+FFFF><U+2028>b");
	}

	@ParameterizedTest
	@CsvSource({ "7, U+0007", "65535, U+FFFF", "128674, U+01F6A2" })
	void numbersCharactersAsUnicodeDoes(int point, String number) {
		assertThat(Shown.number(point)).isEqualTo(number);
	}

}
