package org.dateline.amendment;

import java.util.Objects;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A patch that cannot be applied is refused with its place and what was found there. */
final class RefusedPatchTests {

	private static final String DOCUMENT = """
			{"headline":"Ferry","a":{"b":1},"list":[1,2],"none":null,"yes":true,"m~n":{},"one":[0]}""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					remove  | /x           | "/x" is not there: The document has no member "x"
					remove  | /x/y         | "/x/y" is not there: The document has no member "x"
					remove  | /a/c         | "/a/c" is not there: "/a" has no member "c"
					remove  | /            | "/" is not there: The document has no member ""
					remove  | /list/2      | "/list/2" is not there: "/list" has 2 items, and "2" is the index of none
					remove  | /one/1       | "/one/1" is not there: "/one" has 1 item, and "1" is the index of none
					remove  | /list/-      | "/list/-" is not there: "/list" has 2 items, and "-" stands behind them
					remove  | /list/01     | "/list/01" is not there: "/list" has 2 items, and "01" is the index of none
					remove  | /list/-1     | "/list/-1" is not there: "/list" has 2 items, and "-1" is the index of none
					remove  | /list/1e0    | "/list/1e0" is not there: "/list" has 2 items, and "1e0" is the index of none
					remove  | /list/+1     | "/list/+1" is not there: "/list" has 2 items, and "+1" is the index of none
					remove  | /list/٠      | "/list/٠" is not there: "/list" has 2 items, and "٠" is the index of none
					remove  | /headline/x  | "/headline/x" is not there: "/headline" is a string and holds nothing
					remove  | /none/x      | "/none/x" is not there: "/none" is null and holds nothing
					remove  | /yes/x       | "/yes/x" is not there: "/yes" is true and holds nothing
					remove  | /a/b/0       | "/a/b/0" is not there: "/a/b" is a number and holds nothing
					remove  | /m~0n/x~1y   | "/m~0n/x~1y" is not there: "/m~0n" has no member "x/y"
					replace | /x           | "/x" is not there: The document has no member "x"
					replace | /list/-      | "/list/-" is not there: "/list" has 2 items, and "-" stands behind them
					replace | /list/2      | "/list/2" is not there: "/list" has 2 items, and "2" is the index of none
					test    | /x           | "/x" is not there: The document has no member "x"
					test    | /list/-      | "/list/-" is not there: "/list" has 2 items, and "-" stands behind them
					add     | /x/y         | "/x/y" is not there: The document has no member "x"
					add     | /list/3      | "/list/3" is not there: "/list" has 2 items, and "3" is the index of none
					add     | /list/x      | "/list/x" is not there: "/list" has 2 items, and "x" is the index of none
					add     | /list/00     | "/list/00" is not there: "/list" has 2 items, and "00" is the index of none
					add     | /list/9999999999 | "/list/9999999999" is not there: "/list" has 2 items, and "9999999999" is the index of none
					add     | /list/-/x    | "/list/-/x" is not there: "/list" has 2 items, and "-" stands behind them
					add     | /headline/x  | "/headline/x" is not there: "/headline" is a string and holds nothing
					""")
	void saysWhereThePathEnds(String verb, String path, String detail) {
		refuses("{\"op\":\"%s\",\"path\":\"%s\",\"value\":1}".formatted(verb, path), "/0/path", detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					move | /x       | /y       | /0/from | "/x" is not there: The document has no member "x"
					move | /list/2  | /y       | /0/from | "/list/2" is not there: "/list" has 2 items, and "2" is the index of none
					move | /list/-  | /y       | /0/from | "/list/-" is not there: "/list" has 2 items, and "-" stands behind them
					move | /x       | /x       | /0/from | "/x" is not there: The document has no member "x"
					move | /list/0  | /list/2  | /0/path | "/list/2" is not there: "/list" has 1 item, and "2" is the index of none
					move | /a       | /a/b     | /0/path | "/a" cannot be moved into itself, to "/a/b"
					move | /list    | /list/-  | /0/path | "/list" cannot be moved into itself, to "/list/-"
					move |          | /a       | /0/path | The document cannot be moved into itself, to "/a"
					move | /a       | /x/y     | /0/path | "/x/y" is not there: The document has no member "x"
					copy | /x       | /y       | /0/from | "/x" is not there: The document has no member "x"
					copy | /a       | /x/y     | /0/path | "/x/y" is not there: The document has no member "x"
					copy | /a       | /list/3  | /0/path | "/list/3" is not there: "/list" has 2 items, and "3" is the index of none
					""")
	void saysWhichOfTwoPathsEnds(String verb, String from, String path, String place, String detail) {
		refuses("{\"op\":\"%s\",\"from\":\"%s\",\"path\":\"%s\"}".formatted(verb, Objects.toString(from, ""), path),
				place, detail);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			/headline | "Bridge"  | "/headline" holds "Ferry", not "Bridge"
			/headline | "ferry"   | "/headline" holds "Ferry", not "ferry"
			/headline | null      | "/headline" holds "Ferry", not null
			/a/b      | "1"       | "/a/b" holds 1, not "1"
			/a/b      | 2         | "/a/b" holds 1, not 2
			/a/b      | true      | "/a/b" holds 1, not true
			/none     | false     | "/none" holds null, not false
			/none     | {}        | "/none" holds null, not {}
			/list     | [2,1]     | "/list" holds [1,2], not [2,1]
			/list     | [1]       | "/list" holds [1,2], not [1]
			/list     | [1,2,3]   | "/list" holds [1,2], not [1,2,3]
			/list     | {"0":1,"1":2} | "/list" holds [1,2], not {"0":1,"1":2}
			/a        | {"b":1,"c":1} | "/a" holds {"b":1}, not {"b":1,"c":1}
			/a        | {}        | "/a" holds {"b":1}, not {}
			""")
	void saysWhatIsThereInPlaceOfWhatWasTested(String path, String value, String detail) {
		refuses("{\"op\":\"test\",\"path\":\"%s\",\"value\":%s}".formatted(path, value), "/0/value", detail);
	}

	@Test
	void removesNoWholeDocument() {
		refuses("{\"op\":\"remove\",\"path\":\"\"}", "/0/path", "The whole document cannot be removed");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"path":"/a","value":1}              | /0/op    | The operation has no "op"
			{"op":null,"path":"/a","value":1}    | /0/op    | "op" must be a string, not null
			{"op":1,"path":"/a","value":1}       | /0/op    | "op" must be a string, not a number
			{"op":"spam","path":"/a","value":1}  | /0/op    | There is no operation "spam"
			{"op":"Add","path":"/a","value":1}   | /0/op    | There is no operation "Add"
			{"op":"","path":"/a","value":1}      | /0/op    | There is no operation ""
			""")
	void saysWhichOperationsThereAre(String operation, String place, String detail) {
		refuses(operation, place, detail);
		assertThat(refusalOf(operation).allowed()).containsExactly("add", "remove", "replace", "move", "copy", "test");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{"op":"add","value":1}               | /0/path  | The operation has no "path"
					{"op":"add","path":null,"value":1}   | /0/path  | "path" must be a string, not null
					{"op":"add","path":["a"],"value":1}  | /0/path  | "path" must be a string, not an array
					{"op":"add","path":"a","value":1}    | /0/path  | "a" is no JSON Pointer: it does not begin with /
					{"op":"add","path":"#/a","value":1}  | /0/path  | "#/a" is no JSON Pointer: it does not begin with /
					{"op":"add","path":"/~","value":1}   | /0/path  | "/~" is no JSON Pointer: behind ~ there is neither 0 nor 1
					{"op":"add","path":"/~2","value":1}  | /0/path  | "/~2" is no JSON Pointer: behind ~ there is neither 0 nor 1
					{"op":"add","path":"/a"}             | /0/value | The operation has no "value"
					{"op":"replace","path":"/a"}         | /0/value | The operation has no "value"
					{"op":"test","path":"/a"}            | /0/value | The operation has no "value"
					{"op":"remove"}                      | /0/path  | The operation has no "path"
					{"op":"move","path":"/a"}            | /0/from  | The operation has no "from"
					{"op":"copy","path":"/a"}            | /0/from  | The operation has no "from"
					{"op":"copy","from":{},"path":"/a"}  | /0/from  | "from" must be a string, not an object
					{"op":"move","from":"x","path":"/a"} | /0/from  | "x" is no JSON Pointer: it does not begin with /
					[]                                   | /0       | An operation is an object, not an array
					null                                 | /0       | An operation is an object, not null
					"add"                                | /0       | An operation is an object, not a string
					""")
	void saysWhichMemberOfAnOperationIsMissingOrWrong(String operation, String place, String detail) {
		refuses(operation, place, detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "null", "5", "\"x\"", "true", "{\"op\":\"remove\",\"path\":\"/a\"}" })
	void isAnArray(String patch) {
		Refusal refusal = Desk.refusal(DOCUMENT, patch);
		assertThat(refusal).hasMessageStartingWith("A JSON Patch is an array of operations, not ");
		assertThat(Desk.place(refusal).pointer()).isEmpty();
	}

	@Test
	void countsTheOperationsBeforeTheOneThatFails() {
		Refusal refusal = Desk.refusal(DOCUMENT,
				"[{\"op\":\"remove\",\"path\":\"/a\"},{\"op\":\"remove\",\"path\":\"/a\"}]");
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/1/path");
	}

	@Test
	void isReadWholeBeforeAnyOfItIsApplied() {
		Refusal refusal = Desk.refusal(() -> Desk.patch("[{\"op\":\"remove\",\"path\":\"/x\"},{\"op\":\"spam\"}]"));
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/1/op");
	}

	@Test
	void repeatsOnlyTheBeginningOfWhatIsLong() {
		Refusal refusal = Desk.refusal(DOCUMENT, "[{\"op\":\"remove\",\"path\":\"/" + "x".repeat(100_000) + "\"}]");
		assertThat(refusal.detail()).hasSizeLessThan(300);
	}

	private static Problem.Place refusalOf(String operation) {
		return Desk.place(Desk.refusal(DOCUMENT, "[" + operation + "]"));
	}

	private static void refuses(String operation, String place, String detail) {
		Refusal refusal = Desk.refusal(DOCUMENT, "[" + operation + "]");
		assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID_PATCH);
		assertThat(refusal).hasMessage(detail);
		assertThat(Desk.place(refusal).pointer()).isEqualTo(place);
		assertThat(Desk.place(refusal).detail()).isEqualTo(detail);
	}

}
