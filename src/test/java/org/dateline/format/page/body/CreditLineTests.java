package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class CreditLineTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The bridge in winter. Photo: Ina Moor~Photo: Ina Moor|~",
			"The bridge in winter Foto: Ina Moor/dpa~Foto: Ina Moor/dpa|~",
			"The bridge in winter (Image: Ina Moor)~(Image: Ina Moor)|~", "The bridge \u00A9 Ina Moor~\u00A9 Ina Moor|~",
			"The bridge in winter. | Ina Moor/Getty Images~Ina Moor/Getty Images|~", "Photo by Ina Moor~Photo by Ina Moor|~" })
	void findsWhereTheCreditBegins(String line, String mark) {
		String caption = line.substring(0, line.indexOf(mark));
		String credit = line.substring(line.indexOf(mark) + 1);
		assertThat(caption.substring(CreditLine.find(caption))).isEqualTo(credit);
	}

	@ParameterizedTest
	@CsvSource({ "The bridge in winter.", "Divers look at a photo of the pillar.", "The picture hangs in the town hall.",
			"''" })
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
