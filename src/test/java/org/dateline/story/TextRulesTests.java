package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class TextRulesTests {

	@Test
	void countsTheLengthOfAHeadlineInCodePoints() {
		assertThat(Stories.faultsAt(headed("🚢".repeat(500)))).isEmpty();
	}

	@Test
	void refusesAHeadlineThatIsTooLong() {
		assertThat(Stories.onlyFault(headed("🚢".repeat(501))))
			.isEqualTo("headline is 501 characters long, at most 500 are allowed: \"" + "🚢".repeat(60) + "…\".");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00A0", "\u3000\u2003", "\uFEFF" })
	void refusesAHeadlineWithNothingToRead(String headline) {
		assertThat(Stories.onlyFault(headed(headline))).startsWith("headline has nothing to read in it");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\t", "\r", "\u2028", "\u2029", "\u0085" })
	void keepsAHeadlineOnOneLine(String end) {
		assertThat(Stories.faultsAt(headed("Ferry" + end + "runs"))).containsExactly("/headline");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 8, 0xB, 0xC, 0xD, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xD800, 0xDBFF, 0xDC00, 0xDFFF,
			0xFFFE, 0xFFFF })
	void refusesWhatNoTextMayHold(int point) {
		Story story = told("Ferry" + Character.toString(point));
		assertThat(StoryRules.faultsOf(story)).containsExactly(new Fault("/blocks/0/text",
				"text holds " + Shown.number(point) + " at character 5, which may not stand there.", List.of()));
	}

	@ParameterizedTest
	@ValueSource(ints = { '\t', '\n', ' ', 0xA0, 0x301, 0x5D0, 0x200D, 0x2028, 0x202E, 0x2066, 0xE000, 0xFFFD, 0x1F6A2,
			0x10FFFF })
	void takesWhatTextsAreMadeOf(int point) {
		assertThat(StoryRules.faultsOf(told("Ferry" + Character.toString(point) + "s"))).isEmpty();
	}

	@Test
	void readsTheLongestTextToItsEnd() {
		assertThat(Stories.onlyFault(headed("F".repeat(499) + "\u0007"))).contains("U+0007 at character 499,");
	}

	@Test
	void countsWhereABadCharacterStandsInCodePoints() {
		assertThat(Stories.onlyFault(told("🚢🚢\u0007"))).contains("U+0007 at character 2,");
	}

	@Test
	void tellsAHalfOfAPairFromTheWholeOneBeforeIt() {
		assertThat(Stories.onlyFault(told("🚢 \uD83D"))).contains("U+D83D at character 2,");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/headline                     | 500
			/kicker                       | 1000
			/standfirst                   | 5000
			/byline                       | 1000
			/dateline                     | 1000
			/type                         | 1000
			/digitalSourceType            | 1000
			/section/name                 | 200
			/tags/0/name                  | 200
			/tags/0/scheme                | 1000
			/tags/1/rel                   | 1000
			/genres/0                     | 200
			/contributors/0/name          | 200
			/contributors/0/role          | 1000
			/publisher/name               | 200
			/source/format                | 1000
			/identifiers/0/scheme         | 200
			/identifiers/0/value          | 1000
			/corrections/0/text           | 5000
			/rights/copyrightHolder       | 1000
			/rights/copyrightNotice       | 5000
			/rights/usageTerms            | 5000
			/rights/licence               | 1000
			/rights/dataMining            | 1000
			/blocks/0/text                | 100000
			/blocks/1/text                | 100000
			/blocks/2/items/0/text        | 100000
			/blocks/5/text                | 100000
			/blocks/5/attribution         | 1000
			/blocks/6/text                | 100000
			/blocks/6/attribution         | 1000
			/blocks/7/caption             | 5000
			/blocks/7/header/0            | 100000
			/blocks/7/rows/0/0            | 100000
			/blocks/8/provider            | 1000
			/blocks/8/title               | 1000
			/images/0/mediaType           | 1000
			/images/0/alt                 | 5000
			/images/0/creators/0          | 200
			/images/0/agencies/0          | 200
			/images/0/creditLine          | 1000
			/images/0/copyrightNotice     | 5000
			/images/0/licence             | 1000
			/images/0/usageTerms          | 5000
			/images/0/place               | 1000
			/images/0/digitalSourceType   | 1000
			/images/0/raw                 | 5000
			/images/0/renditions/0/name   | 1000
			/images/0/renditions/0/mediaType | 1000
			/images/1/uses/0/caption      | 5000
			/quotes/0/speaker/name        | 200
			/quotes/0/speaker/honorific   | 1000
			/quotes/0/speaker/role        | 1000
			/quotes/0/speaker/affiliation | 1000
			/quotes/0/rule                | 1000
			/quotes/0/medium              | 1000
			/related/1/headline           | 500
			/related/1/reasons/0          | 1000
			/blocks/4/related/headline    | 500
			/foreign/ninjs/usageterms     | 100000
			""")
	void limitsEachTextToItsLength(String pointer, int most) {
		assertThat(Stories.faultsAt(Stories.with(pointer, Stories.quoted("é".repeat(most))))).doesNotContain(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, Stories.quoted("é".repeat(most + 1))))).contains(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/standfirst", "/corrections/0/text", "/rights/copyrightNotice", "/rights/usageTerms",
			"/blocks/0/text", "/blocks/1/text", "/blocks/2/items/0/text", "/blocks/5/text", "/blocks/6/text",
			"/blocks/7/caption", "/blocks/7/header/0", "/blocks/7/rows/0/0", "/images/0/alt",
			"/images/0/copyrightNotice", "/images/0/usageTerms", "/images/0/raw", "/images/1/uses/0/caption",
			"/foreign/ninjs/usageterms" })
	void letsLongTextsHaveLinesAndTabsButNoBell(String pointer) {
		String filler = "x".repeat(80);
		assertThat(Stories.faultsAt(Stories.with(pointer, Stories.quoted("A\n\tB" + filler)))).doesNotContain(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, Stories.quoted("A\u0007B" + filler)))).contains(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/kicker", "/byline", "/dateline", "/type", "/digitalSourceType", "/section/name",
			"/tags/0/name", "/tags/0/scheme", "/tags/1/rel", "/genres/0", "/contributors/0/name",
			"/contributors/0/role", "/publisher/name", "/source/format", "/identifiers/0/scheme",
			"/identifiers/0/value", "/rights/copyrightHolder", "/rights/licence", "/rights/dataMining",
			"/blocks/5/attribution", "/blocks/6/attribution", "/blocks/8/provider", "/blocks/8/title",
			"/images/0/mediaType", "/images/0/creators/0", "/images/0/agencies/0", "/images/0/creditLine",
			"/images/0/licence", "/images/0/place", "/images/0/digitalSourceType", "/images/0/renditions/0/name",
			"/images/0/renditions/0/mediaType", "/quotes/0/speaker/name", "/quotes/0/speaker/honorific",
			"/quotes/0/speaker/role", "/quotes/0/speaker/affiliation", "/quotes/0/rule", "/quotes/0/medium",
			"/related/1/headline", "/related/1/reasons/0" })
	void keepsShortTextsOnOneLine(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"A\\nB\""))).containsExactly(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/section/name", "/tags/0/name", "/genres/0", "/contributors/0/name", "/publisher/name",
			"/identifiers/0/scheme", "/identifiers/0/value", "/images/0/creators/0", "/images/0/agencies/0",
			"/quotes/0/speaker/name", "/related/1/headline" })
	void wantsNamesThatCanBeRead(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\" \""))).containsExactly(pointer);
	}

	private static Story headed(String headline) {
		return Story.titled(headline, "en").build();
	}

	private static Story told(String text) {
		return Stories.bare().but().blocks(List.of(new Block.Paragraph("p1", text, List.of()))).build();
	}

}
