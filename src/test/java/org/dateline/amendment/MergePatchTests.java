package org.dateline.amendment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import static org.assertj.core.api.Assertions.assertThat;

final class MergePatchTests {

	/** The cases of RFC 7396, appendix A. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":"b"}            | {"a":"c"}                | {"a":"c"}
			{"a":"b"}            | {"b":"c"}                | {"a":"b","b":"c"}
			{"a":"b"}            | {"a":null}               | {}
			{"a":"b","b":"c"}    | {"a":null}               | {"b":"c"}
			{"a":["b"]}          | {"a":"c"}                | {"a":"c"}
			{"a":"c"}            | {"a":["b"]}              | {"a":["b"]}
			{"a":{"b":"c"}}      | {"a":{"b":"d","c":null}} | {"a":{"b":"d"}}
			{"a":[{"b":"c"}]}    | {"a":[1]}                | {"a":[1]}
			["a","b"]            | ["c","d"]                | ["c","d"]
			{"a":"b"}            | ["c"]                    | ["c"]
			{"a":"foo"}          | null                     | null
			{"a":"foo"}          | "bar"                    | "bar"
			{"e":null}           | {"a":1}                  | {"e":null,"a":1}
			[1,2]                | {"a":"b","c":null}       | {"a":"b"}
			{}                   | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
			""")
	void mergesAsTheStandardShows(String document, String patch, String expected) {
		merges(document, patch, expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":1}              | {}                       | {"a":1}
			{"a":{"b":1}}        | {"a":{}}                 | {"a":{"b":1}}
			{"a":1}              | {"a":{}}                 | {"a":{}}
			{"a":null}           | {"a":{"b":1}}            | {"a":{"b":1}}
			{"a":[1]}            | {"a":{"b":[null]}}       | {"a":{"b":[null]}}
			{}                   | {"a":[{"b":null}]}       | {"a":[{"b":null}]}
			{}                   | {"a":null}               | {}
			{"a":{"b":{"c":1,"d":2}}} | {"a":{"b":{"c":null,"e":3}}} | {"a":{"b":{"d":2,"e":3}}}
			{"":1}               | {"":{"":2}}              | {"":{"":2}}
			5                    | {"a":1}                  | {"a":1}
			null                 | {}                       | {}
			{"a":1}              | false                    | false
			{"a/b":1}            | {"a/b":2,"/a":3}         | {"a/b":2,"/a":3}
			""")
	void mergesWhatTheStandardLeavesToItsRule(String document, String patch, String expected) {
		merges(document, patch, expected);
	}

	@Test
	void keepsTheOrderOfMembers() {
		assertThat(Desk.merge("{\"b\":3}").of(Desk.json("{\"b\":1,\"a\":2}"))).hasToString("{\"b\":3,\"a\":2}");
	}

	@Test
	void leavesTheDocumentAsItIs() {
		JsonNode document = Desk.json("{\"a\":{\"b\":1},\"c\":[1]}");
		Desk.merge("{\"a\":{\"b\":null,\"d\":1},\"c\":null}").of(document);
		assertThat(document).isEqualTo(Desk.json("{\"a\":{\"b\":1},\"c\":[1]}"));
	}

	@Test
	void canBeMergedAgain() {
		Amendment amendment = Desk.merge("{\"a\":[1],\"b\":{\"c\":[2]}}");
		JsonNode first = amendment.of(Desk.json("{}"));
		((ArrayNode) first.at("/a")).add(3);
		((ArrayNode) first.at("/b/c")).add(3);
		assertThat(amendment.of(Desk.json("{}"))).isEqualTo(Desk.json("{\"a\":[1],\"b\":{\"c\":[2]}}"));
	}

	@Test
	void mergesAsDeepAsItCanBeRead() {
		String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
		assertThat(Desk.merge(deep).of(Desk.json("{}"))).isEqualTo(Desk.json(deep));
	}

	private static void merges(String document, String patch, String expected) {
		assertThat(Desk.merge(patch).of(Desk.json(document))).isEqualTo(Desk.json(expected));
	}

}
