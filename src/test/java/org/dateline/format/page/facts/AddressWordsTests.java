package org.dateline.format.page.facts;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which wording of a headline its address spells out. */
class AddressWordsTests {

	private static final String QUAY = "https://www.harbour-courier.example/news/";

	private static AddressWords of(String path) {
		return AddressWords.of(URI.create(QUAY + path));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gulls-steal-lunch-at-the-quay              | Gulls steal lunch at the quay
			gulls-steal-lunch-at-the-quay-815123.html  | Gulls steal lunch at the quay
			gulls_steal_lunch_at_the_quay/             | Gulls’ steal: lunch at the ‘quay’
			moewen-stehlen-das-oel-am-kai              | Möwen stehlen das Öl am Kai
			mowen-stehlen-das-ol-am-kai                | Möwen stehlen das Öl am Kai
			les-mouettes-volent-le-dejeuner-d-ete      | Les mouettes volent le déjeuner d’été
			maaker-spiser-lunsj-paa-kaien              | Måker spiser lunsj på kaien
			maker-spiser-lunsj-pa-kaien                | Måker spiser lunsj på kaien
			""")
	void areThoseOfTheHeadline(String path, String headline) {
		assertThat(of(path).spell(headline, "Storm warning for the whole coast")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "pier", "gulls-steal-lunch", "815123", "a1b2c3d4-1111-2222-3333-444455556666" })
	void areTooFewToTell(String path) {
		assertThat(of(path).spell("Gulls steal lunch at the quay", "Storm warning for the whole coast")).isFalse();
	}

	@Test
	void areNotTakenWhereTheOtherWordingHasMostOfThem() {
		assertThat(of("gulls-steal-lunch-at-the-quay").spell("Gulls steal lunch at the quay",
				"Hungry gulls steal lunch at our quay"))
			.isFalse();
	}

	@Test
	void areThoseOfTheLongestPart() {
		assertThat(AddressWords.of(URI.create(QUAY + "gulls-steal-lunch-at-the-quay/12/comments")).words())
			.containsExactly("gulls", "steal", "lunch", "at", "the", "quay");
	}

	@Test
	void areNoneWithoutAnAddress() {
		assertThat(AddressWords.of(null).words()).isEmpty();
	}

}
