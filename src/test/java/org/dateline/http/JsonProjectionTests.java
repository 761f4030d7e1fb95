package org.dateline.http;

import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonProjectionTests {

	private static final Map<String, Speaker> SPEAKERS = Map.of("s1", new Speaker("s1", "The harbour master"), "s2",
			new Speaker("s2", "A skipper"));

	private final JsonProjection projection = new JsonProjection(Newsroom.MAPPER);

	@Test
	void makesATreeOfAValue() {
		assertThat(this.projection.tree(new Speaker("s1", "A skipper")))
			.isEqualTo(Newsroom.json("{'id': 's1', 'name': 'A skipper'}"));
	}

	@Test
	void writesWhatIsNotToBeShaped() {
		assertThat(write("{'id': 'q1'}", Map.of(), Selection.ALL)).isEqualTo(Newsroom.json("{'id': 'q1'}"));
	}

	@Test
	void writesUtf8() {
		byte[] body = this.projection.write(Newsroom.json("{'a': 'ü🚢'}"), Map.of(), Selection.ALL);
		assertThat(body).hasSize(14);
	}

	@Test
	void putsAResourceInPlaceOfItsId() {
		assertThat(expand("{'speaker': 's1'}", "speaker"))
			.isEqualTo(Newsroom.json("{'speaker': {'id': 's1', 'name': 'The harbour master'}}"));
	}

	@Test
	void putsAResourceInPlaceOfAnObjectWithItsId() {
		assertThat(expand("{'speaker': {'id': 's1', 'role': 'host'}}", "speaker"))
			.isEqualTo(Newsroom.json("{'speaker': {'id': 's1', 'name': 'The harbour master'}}"));
	}

	@Test
	void expandsWithinAnObject() {
		assertThat(expand("{'quote': {'speaker': 's2'}}", "quote.speaker").at("/quote/speaker/name").asString())
			.isEqualTo("A skipper");
	}

	@Test
	void expandsWithinEachOfAnArray() {
		assertThat(expand("{'quotes': [{'speaker': 's1'}, {'speaker': 's2'}]}", "quotes.speaker")
			.findValuesAsString("name")).containsExactly("The harbour master", "A skipper");
	}

	@Test
	void expandsTheSameResourceTwice() {
		assertThat(expand("{'quotes': [{'speaker': 's1'}, {'speaker': 's1'}]}", "quotes.speaker")
			.findValuesAsString("name")).containsExactly("The harbour master", "The harbour master");
	}

	@Test
	void expandsThroughTwoArrays() {
		assertThat(expand("{'parts': [{'quotes': [{'speaker': 's1'}]}, {'quotes': [{'speaker': 's2'}]}]}",
				"parts.quotes.speaker")
			.findValuesAsString("name")).containsExactly("The harbour master", "A skipper");
	}

	@Test
	void leavesAnIdThatIsNotKept() {
		assertThat(expand("{'speaker': 's9'}", "speaker")).isEqualTo(Newsroom.json("{'speaker': 's9'}"));
	}

	@Test
	void leavesAnAbsentMemberAbsent() {
		assertThat(expand("{'id': 'q1'}", "speaker")).isEqualTo(Newsroom.json("{'id': 'q1'}"));
	}

	@Test
	void leavesAnAbsentPathAbsent() {
		assertThat(expand("{'id': 'a1'}", "quotes.speaker")).isEqualTo(Newsroom.json("{'id': 'a1'}"));
	}

	@Test
	void leavesANothingAsItIs() {
		assertThat(expand("{'speaker': null}", "speaker")).isEqualTo(Newsroom.json("{'speaker': null}"));
	}

	@Test
	void goesRoundAPlainValueOnItsPath() {
		assertThat(expand("{'quotes': ['q1', 2]}", "quotes.speaker")).isEqualTo(Newsroom.json("{'quotes': ['q1', 2]}"));
	}

	@Test
	void leavesAnEmptyArrayEmpty() {
		assertThat(expand("{'quotes': []}", "quotes.speaker")).isEqualTo(Newsroom.json("{'quotes': []}"));
	}

	@Test
	void picksMembersOfWhatWasPutInPlace() {
		Selection name = new Selection(false, Map.of("name", Selection.ALL));
		assertThat(write("{'id': 'q1', 'speaker': 's1'}", Map.of("speaker", SPEAKERS),
				new Selection(false, Map.of("speaker", name))))
			.isEqualTo(Newsroom.json("{'speaker': {'name': 'The harbour master'}}"));
	}

	@Test
	void followsSeveralPaths() {
		assertThat(
				write("{'speaker': 's1', 'host': 's2'}", Map.of("speaker", SPEAKERS, "host", SPEAKERS), Selection.ALL)
					.findValuesAsString("name"))
			.containsExactly("The harbour master", "A skipper");
	}

	private JsonNode expand(String json, String path) {
		return write(json, Map.of(path, SPEAKERS), Selection.ALL);
	}

	private JsonNode write(String json, Map<String, Map<String, ?>> expansions, Selection selection) {
		return Newsroom.MAPPER.readTree(this.projection.write(Newsroom.json(json), expansions, selection));
	}

	private record Speaker(String id, String name) {
	}

}
