package org.dateline.format.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.dateline.story.Fault;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What JSON may hold at most, and what no number in it may be. */
final class JsonBoundTests {

	private static final String BOUND = "The document lies too deep, or has a name, a number or a text that is too long";

	static List<String> tooMuch() {
		return List.of(foreign("[".repeat(63) + "]".repeat(63)), foreign("{\"a\":".repeat(63) + "1" + "}".repeat(63)),
				foreign("9".repeat(101)), foreign("0." + "1".repeat(101)),
				"\"slug\":\"" + "x".repeat(2 * 1024 * 1024 + 1) + "\"", "\"" + "x".repeat(1_001) + "\":1");
	}

	@ParameterizedTest
	@MethodSource("tooMuch")
	void isRefused(String member) {
		assertThat(Ferries.fault(Ferries.story(member))).hasMessage(BOUND);
	}

	@Test
	void mayLie64LevelsDeep() {
		assertThat(Ferries.with(foreign("[".repeat(62) + "]".repeat(62))).foreign()).hasSize(1);
	}

	@Test
	void mayHoldANumberOf100Digits() {
		assertThat(Ferries.with(foreign("9".repeat(100))).foreign().get("a")).hasToString("9".repeat(100));
	}

	@Test
	void mayHoldANameOf1000Characters() {
		assertThat(Ferries.with("\"foreign\":{\"" + "n".repeat(1_000) + "\":1}").foreign()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "1e", "--1" })
	void mayNotBeWhatJsonCallsNoNumber(String number) {
		assertThat(Ferries.fault(Ferries.story(foreign(number)))).hasMessageStartingWith("The document is not JSON: ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e999", "-1e999", "1e999999999", "123e4567890" })
	void mayNotBeInfinite(String number) {
		assertThat(refusals(foreign(number))).containsExactly("/foreign/a");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"quotes":[{"confidence":1e999}]                       | /quotes/0/confidence
			"tags":[{"position":{"latitude":1e999,"longitude":0}}] | /tags/0/position/latitude
			"related":[{"score":-1e999}]                          | /related/0/score
			""")
	void mayNotBeInfiniteInAStoryEither(String member, String pointer) {
		assertThat(refusals(member)).contains(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0", "2.50", "0.1e-400", "1e5", "0.1000000000000000000001", "9007199254740993.5" })
	void keepsANumberAsExactAsItCame(String number) {
		assertThat(Ferries.with(foreign(number)).foreign()).isEqualTo(Map.of("a", new BigDecimal(number)));
	}

	private static String foreign(String value) {
		return "\"foreign\":{\"a\":" + value + "}";
	}

	/** Where a document is refused, by whomever. */
	private static List<String> refusals(String member) {
		String story = Ferries.story(member);
		return (Ferries.fault(story) != null) ? List.of(Ferries.fault(story).pointer())
				: StoryRules.faultsOf(Ferries.read(story)).stream().map(Fault::pointer).toList();
	}

}
