package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PassageTests {

	@ParameterizedTest
	@CsvSource({ "<h1>Text</h1>, 1", "<h4>Text</h4>, 4", "<h2><div>Text</div></h2>, 2", "<p>Text</p>, 0",
			"<header>Text</header>, 0", "<hr>Text, 0" })
	void knowsTheLevelOfAHeading(String html, int level) {
		assertThat(only(html).heading()).isEqualTo(level);
	}

	@Test
	void countsWhatStandsInLinks() {
		assertThat(only("<p>1234<a href='/x'>56<b>7</b>8</a></p>").within(Within.LINK)).isEqualTo(4);
	}

	@Test
	void measuresTheShareOfAnElement() {
		assertThat(only("<p>1234<a href='/x'>5678</a></p>").share(Within.LINK)).isEqualTo(0.5);
		assertThat(only("<p>1234</p>").share(Within.LINK)).isZero();
	}

	@Test
	void numbersItsWords() {
		assertThat(only("<p>The bridge fell.</p>").words()).isEqualTo(Words.of("the bridge fell"));
	}

	@Test
	void countsItsPlaceInItsBlock() {
		assertThat(only("<p>🚢 sails</p>").range()).isEqualTo(new Passage.Range(0, 7));
	}

	private static Passage only(String html) {
		return NewsPage.sheet(html).passages().getFirst();
	}

}
