package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class CreditLineTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "The bridge in winter.; Photo: Ina Moor", "The bridge in winter; Foto: Ina Moor/dpa",
					"The bridge in winter; (Image: Ina Moor)", "The bridge; \u00A9 Ina Moor",
					"The bridge. |; Ina Moor/Getty Images", "The bridge by night; Picture: AP" })
	void findsWhereTheCreditBegins(String caption, String credit) {
		String line = caption + ' ' + credit;
		assertThat(line.substring(CreditLine.find(line))).isEqualTo(credit);
	}

	@Test
	void findsACreditThatIsAlone() {
		assertThat(CreditLine.find("Photo by Ina Moor")).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "The bridge in winter.", "Divers look at a photo of the pillar.",
			"The picture hangs in the town hall.", "''" })
	void findsNoCreditInACaptionWithoutOne(String caption) {
		assertThat(CreditLine.find(caption)).isEqualTo(caption.length());
	}

	@Test
	void looksForACreditAtTheEndOnly() {
		String caption = "Photo: this begins a caption. " + "The bridge is long and old. ".repeat(10);
		assertThat(CreditLine.find(caption)).isEqualTo(caption.length());
	}

	@Test
	void knowsALineThatNamesAnAgencyOnly() {
		assertThat(CreditLine.isAgency("Ina Moor / Reuters")).isTrue();
		assertThat(CreditLine.isAgency("Ina Moor of Reuters fell into the river.")).isFalse();
		assertThat(CreditLine.isAgency("Ina Moor")).isFalse();
	}

}
