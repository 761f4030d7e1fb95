package org.dateline.amendment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonPatchTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":1}               | {"op":"add","path":"/b","value":2}                | {"a":1,"b":2}
			{"a":1}               | {"op":"add","path":"/a","value":2}                | {"a":2}
			{"a":null}            | {"op":"add","path":"/a","value":1}                | {"a":1}
			{}                    | {"op":"add","path":"/a","value":null}             | {"a":null}
			{}                    | {"op":"add","path":"/","value":1}                 | {"":1}
			{"a":{}}              | {"op":"add","path":"/a/","value":1}               | {"a":{"":1}}
			{}                    | {"op":"add","path":"/0","value":1}                | {"0":1}
			{}                    | {"op":"add","path":"/-","value":1}                | {"-":1}
			{}                    | {"op":"add","path":"/01","value":1}               | {"01":1}
			{"a":1}               | {"op":"add","path":"","value":[1]}                | [1]
			[]                    | {"op":"add","path":"","value":5}                  | 5
			[]                    | {"op":"add","path":"/0","value":1}                | [1]
			[]                    | {"op":"add","path":"/-","value":1}                | [1]
			[1,2]                 | {"op":"add","path":"/0","value":0}                | [0,1,2]
			[1,2]                 | {"op":"add","path":"/1","value":0}                | [1,0,2]
			[1,2]                 | {"op":"add","path":"/2","value":3}                | [1,2,3]
			[1,2]                 | {"op":"add","path":"/-","value":[3,4]}            | [1,2,[3,4]]
			{"a":[{"b":[]}]}      | {"op":"add","path":"/a/0/b/-","value":{"c":1}}    | {"a":[{"b":[{"c":1}]}]}
			{"a/b":{"m~n":0}}     | {"op":"add","path":"/a~1b/m~0n","value":1}        | {"a/b":{"m~n":1}}
			{"~1":1}              | {"op":"add","path":"/~01","value":2}              | {"~1":2}
			{"ä":{}}              | {"op":"add","path":"/ä/🚢","value":"größer"}       | {"ä":{"🚢":"größer"}}
			{"a":1}               | {"op":"add","path":"/A","value":2}                | {"a":1,"A":2}
			""")
	void adds(String document, String operation, String expected) {
		amends(document, operation, expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":1,"b":2}         | {"op":"remove","path":"/a"}                       | {"b":2}
			{"a":null}            | {"op":"remove","path":"/a"}                       | {}
			{"":1}                | {"op":"remove","path":"/"}                        | {}
			[1,2,3]               | {"op":"remove","path":"/0"}                       | [2,3]
			[1,2,3]               | {"op":"remove","path":"/2"}                       | [1,2]
			{"a":[{"b":1,"c":2}]} | {"op":"remove","path":"/a/0/b"}                   | {"a":[{"c":2}]}
			{"a":1}               | {"op":"replace","path":"/a","value":[1]}          | {"a":[1]}
			{"a":1}               | {"op":"replace","path":"/a","value":null}         | {"a":null}
			{"a":1}               | {"op":"replace","path":"","value":{"b":2}}        | {"b":2}
			[1,2,3]               | {"op":"replace","path":"/1","value":{"a":0}}      | [1,{"a":0},3]
			{"a":[[1],[2]]}       | {"op":"replace","path":"/a/1/0","value":"x"}      | {"a":[[1],["x"]]}
			""")
	void removesAndReplaces(String document, String operation, String expected) {
		amends(document, operation, expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"a":1}               | {"op":"move","from":"/a","path":"/b"}             | {"b":1}
			{"a":null}            | {"op":"move","from":"/a","path":"/b"}             | {"b":null}
			{"a":1}               | {"op":"move","from":"/a","path":"/a"}             | {"a":1}
			[1,2]                 | {"op":"move","from":"","path":""}                 | [1,2]
			{"a":{"b":1}}         | {"op":"move","from":"/a/b","path":"/a"}           | {"a":1}
			{"a":{"b":1}}         | {"op":"move","from":"/a","path":""}               | {"b":1}
			{"a":1,"ab":{}}       | {"op":"move","from":"/a","path":"/ab/c"}          | {"ab":{"c":1}}
			[1,2,3,4]             | {"op":"move","from":"/0","path":"/3"}             | [2,3,4,1]
			[1,2,3,4]             | {"op":"move","from":"/3","path":"/0"}             | [4,1,2,3]
			[1,2,3,4]             | {"op":"move","from":"/1","path":"/-"}             | [1,3,4,2]
			[[1],[2]]             | {"op":"move","from":"/0/0","path":"/1/1"}         | [[],[2,1]]
			{"a":[1],"b":[]}      | {"op":"move","from":"/a/0","path":"/b/0"}         | {"a":[],"b":[1]}
			{"a":1}               | {"op":"copy","from":"/a","path":"/b"}             | {"a":1,"b":1}
			{"a":1}               | {"op":"copy","from":"","path":"/b"}               | {"a":1,"b":{"a":1}}
			{"a":{"b":1}}         | {"op":"copy","from":"/a","path":""}               | {"b":1}
			{"a":{"b":1}}         | {"op":"copy","from":"/a","path":"/a/c"}           | {"a":{"b":1,"c":{"b":1}}}
			[1,2]                 | {"op":"copy","from":"/0","path":"/-"}             | [1,2,1]
			[1,2]                 | {"op":"copy","from":"/1","path":"/0"}             | [2,1,2]
			""")
	void movesAndCopies(String document, String operation, String expected) {
		amends(document, operation, expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"op\":\"test\",\"path\":\"/a\",\"value\":1}",
			"{\"op\":\"test\",\"path\":\"/b/1\",\"value\":null}",
			"{\"op\":\"test\",\"path\":\"/b\",\"value\":[1,null]}",
			"{\"op\":\"test\",\"path\":\"\",\"value\":{\"b\":[1,null],\"a\":1}}",
			"{\"xyz\":1,\"op\":\"test\",\"path\":\"/a\",\"value\":1,\"from\":5}" })
	void leavesWhatItTests(String operation) {
		amends("{\"a\":1,\"b\":[1,null]}", operation, "{\"a\":1,\"b\":[1,null]}");
	}

	@Test
	void appliesOneOperationAfterTheOther() {
		JsonNode amended = Desk.patched("{\"a\":[1]}", """
				[{"op":"add","path":"/a/-","value":2},{"op":"test","path":"/a","value":[1,2]},
				 {"op":"remove","path":"/a/0"},{"op":"move","from":"/a","path":"/b"},
				 {"op":"replace","path":"/b/0","value":{"c":3}},{"op":"copy","from":"/b/0/c","path":"/d"}]""");
		assertThat(amended).isEqualTo(Desk.json("{\"b\":[{\"c\":3}],\"d\":3}"));
	}

	@Test
	void changesNothingWhereItHoldsNothing() {
		assertThat(Desk.patched("{\"a\":[1]}", "[]")).isEqualTo(Desk.json("{\"a\":[1]}"));
	}

	@Test
	void keepsTheOrderOfMembersThatItReplaces() {
		JsonNode amended = Desk.patched("{\"a\":1,\"b\":2}", "[{\"op\":\"replace\",\"path\":\"/a\",\"value\":3}]");
		assertThat(amended).hasToString("{\"a\":3,\"b\":2}");
	}

	@Test
	void copiesWithoutATieToTheOriginal() {
		JsonNode amended = Desk.patched("{\"a\":{\"b\":1}}", """
				[{"op":"copy","from":"/a","path":"/c"},{"op":"replace","path":"/c/b","value":2},
				 {"op":"add","path":"/a/d","value":3}]""");
		assertThat(amended).isEqualTo(Desk.json("{\"a\":{\"b\":1,\"d\":3},\"c\":{\"b\":2}}"));
	}

	private static void amends(String document, String operation, String expected) {
		assertThat(Desk.patched(document, "[" + operation + "]")).isEqualTo(Desk.json(expected));
	}

}
