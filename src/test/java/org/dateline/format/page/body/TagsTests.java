package org.dateline.format.page.body;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TagsTests {

	@ParameterizedTest
	@CsvSource({ "h1, 1", "h6, 6", "h7, 0", "h0, 0", "hr, 0", "h, 0", "h12, 0", "p, 0" })
	void readsTheLevelOfAHeading(String tag, int level) {
		assertThat(Tags.heading(tag)).isEqualTo(level);
	}

	@ParameterizedTest
	@ValueSource(strings = { "p", "div", "li", "td", "button", "own-element" })
	void knowsBlocks(String tag) {
		assertThat(Tags.isBlock(tag)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "b", "span", "em", "font", "time" })
	void knowsWhatStandsInALine(String tag) {
		assertThat(Tags.isBlock(tag)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "nav, NAV", "figcaption, FIGCAPTION", "ol, LIST", "strong, STRONG", "h3, HEADING" })
	void knowsKindsOfElement(String tag, Within within) {
		assertThat(within.in(Within.ofTag(tag))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "div", "span", "x-y", "" })
	void knowsNothingOfOthers(String tag) {
		assertThat(Within.ofTag(tag)).isZero();
		assertThat(Within.ofPart(tag)).isZero();
	}

}
