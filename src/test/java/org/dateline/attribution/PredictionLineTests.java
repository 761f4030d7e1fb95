package org.dateline.attribution;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Findings as lines of JSON. */
final class PredictionLineTests {

	private static final String GIVEN = """
			{"id":"a1","text":"\\"It is shut,\\" said harbor master Ada Lind."}""";

	private static JsonNode quote(boolean explain) {
		return JsonMapper.shared().readTree(PredictionLine.of(GIVEN, explain)).get("quotes").get(0);
	}

	@Test
	void keepsTheIdOfTheText() {
		assertThat(JsonMapper.shared().readTree(PredictionLine.of(GIVEN, false)).get("id").asString()).isEqualTo("a1");
	}

	@Test
	void tellsWhatWasSaidByWhom() {
		assertThat(quote(false)).hasToString("""
				{"content":[[1,12]],"cue":[14,18],"source":[19,41],"speaker":"Ada Lind","kind":"direct",\
				"role":"harbor master","affiliation":null}""");
	}

	@Test
	void tellsWhyOnRequest() {
		assertThat(quote(true).get("rule").asString()).isEqualTo("inverted");
		assertThat(quote(true).get("candidates").get(0).get("name").asString()).isEqualTo("Ada Lind");
		assertThat(quote(true).get("clause").get(0).asInt()).isZero();
	}

	@Test
	void readsTheLanguageOfALine() {
		String line = PredictionLine.of("{\"id\":1,\"language\":\"de\",\"text\":\"„Ja“, sagte Ada Lind.\"}", false);
		assertThat(line).startsWith("{\"id\":1,").contains("\"speaker\":\"Ada Lind\"");
	}

	@Test
	void findsNothingWhereThereIsNoText() {
		assertThat(PredictionLine.of("{\"id\":\"a1\"}", false)).isEqualTo("{\"id\":\"a1\",\"quotes\":[]}");
	}

}
