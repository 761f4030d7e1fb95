package org.dateline.listing;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SortKeyTests {

	@Test
	void isTheHexadecimalOfTheWords() {
		assertThat(SortKey.of("abc")).isEqualTo("616263");
	}

	@ParameterizedTest
	@CsvSource({ "Harbour,harbour", "ÉCOLE,ecole", "Å,a", "ﬁne,fine", "Ｆerry,ferry", "İzmir,izmir", "Ёлка,елка",
			"Ngũgĩ,ngugi", "' ferry ',ferry", "'\u00A0ferry\u3000',ferry" })
	void sortsAlikeWhatDiffersInCaseAccentsOrWidth(String one, String other) {
		assertThat(SortKey.of(one)).isEqualTo(SortKey.of(other));
	}

	@Test
	void readsComposedAndDecomposedLettersAlike() {
		assertThat(SortKey.of("caf\u00E9")).isEqualTo(SortKey.of("cafe\u0301"));
	}

	@ParameterizedTest
	@CsvSource({ "กิ,กุ", "कुल,केल", "ガス,カス" })
	void tellsApartWordsWhoseVowelsOrVoicingAreMarks(String one, String other) {
		assertThat(SortKey.of(one)).isNotEqualTo(SortKey.of(other));
	}

	@Test
	void keepsSpacesBetweenWords() {
		assertThat(SortKey.of("a b")).isEqualTo("612062");
	}

	@Test
	void sortsAsTheWordsDo() {
		List<String> words = List.of("", "10", "2", "a", "a b", "ab", "Éa", "eb", "z", "ж", "語", "🚢");
		assertThat(words.stream().map(SortKey::of)).isSorted();
	}

	@Test
	void hasNoMoreThanTwoHundredDigits() {
		assertThat(SortKey.of("語".repeat(500))).hasSize(200);
	}

	@Test
	void hasOnlyDigitsThatEveryCollationSortsAlike() {
		assertThat(Stream.of("Ferry-5", "🚢", "ש", "\u0001").map(SortKey::of))
			.allMatch((key) -> key.matches("[0-9a-f]*"));
	}

	@Test
	void isEmptyForNothing() {
		assertThat(SortKey.of("  \t")).isEmpty();
	}

}
