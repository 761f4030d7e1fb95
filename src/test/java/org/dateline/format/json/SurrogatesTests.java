package org.dateline.format.json;

import org.dateline.format.UnreadableStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SurrogatesTests {

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "\\uDFFF", "a\\ud83db", "\\ud83d\\ud83d", "\\udea2\\ud83d", "\\ud83d\\n",
			"\\ud83d\\u0041", "\\ud83d\\ud83d\\udea2" })
	void areRefusedWhereTheyStandAlone(String text) {
		assertThat(Ferries.fault("{\"headline\":\"" + text + "\"}"))
			.hasMessage("The text holds half of a surrogate pair");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			"slug":"\\ud800"                                       | /slug
			"genres":["a","\\ud800"]                               | /genres/1
			"foreign":{"a":{"b":["\\ud800"]}}                      | /foreign/a/b/0
			"blocks":[{"kind":"\\ud800"}]                          | /blocks/0/kind
			""")
	void areFoundWhereverTheyStand(String member, String pointer) {
		assertThat(Ferries.fault(Ferries.story(member)).pointer()).isEqualTo(pointer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud800", "\\udfff", "a\\ud83db", "\\udea2\\ud83d" })
	void areRefusedInNamesToo(String name) {
		assertThat(Ferries.fault(Ferries.story("\"foreign\":{\"" + name + "\":1}"))).message().contains("surrogate");
	}

	@Test
	void areNamedWithTheirLine() {
		UnreadableStory fault = Ferries.fault("{\n\"headline\": \"a\",\n\"slug\": \"\\ud800\"\n}");
		assertThat(fault.line()).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\\ud83d\\udea2", "\\uD83D\\uDEA2", "🚢" })
	void makeACharacterInPairs(String text) {
		assertThat(Ferries.with("\"slug\":\"" + text + "\"").slug()).isEqualTo("🚢");
	}

	@Test
	void areNotSeenInABackslashThatIsEscaped() {
		assertThat(Ferries.with("\"slug\":\"\\\\ud800\"").slug()).isEqualTo("\\ud800");
	}

	@Test
	void hideNoOtherFault() {
		assertThat(Ferries.fault("{\"headline\":\"\\ud83d\\udea2\","))
			.hasMessageStartingWith("The document is not JSON");
	}

}
