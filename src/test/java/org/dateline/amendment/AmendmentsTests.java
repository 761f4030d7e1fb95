package org.dateline.amendment;

import java.nio.charset.StandardCharsets;

import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class AmendmentsTests {

	@ParameterizedTest
	@ValueSource(strings = { "application/json-patch+json", "application/json-patch+json; charset=utf-8",
			"Application/JSON-Patch+JSON", " application/json-patch+json ;q=1" })
	void readAJsonPatch(String type) {
		assertThat(Desk.read(type, "[]")).isInstanceOf(JsonPatch.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/merge-patch+json", "application/merge-patch+json;charset=utf-8",
			"APPLICATION/MERGE-PATCH+JSON" })
	void readAMergePatch(String type) {
		assertThat(Desk.read(type, "[]")).isInstanceOf(MergePatch.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "application/json", "application/patch+json", "application/json-patch",
			"application/json-patch+xml", "*/*", "application/*+json", "text/plain", "json-patch", ";" })
	void refuseAnotherType(String type) {
		Refusal refusal = Desk.refusal(() -> Desk.read(type, "[]"));
		assertThat(refusal.kind()).isEqualTo(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
		assertThat(String.join(", ", Desk.place(refusal).allowed())).isEqualTo(Amendments.ACCEPTED);
	}

	@Test
	void sayWhichTypeWasSent() {
		assertThat(Desk.refusal(() -> Desk.read("text/plain", "[]")))
			.hasMessage("\"text/plain\" is not a type of patch that is read here");
	}

	@Test
	void sayThatNoTypeWasSent() {
		assertThat(Desk.refusal(() -> Desk.read("", "[]")))
			.hasMessage("The request does not say what type of patch its body is");
	}

	@Test
	void listWhatTheyReadAsAHeaderDoes() {
		assertThat(Amendments.ACCEPTED).isEqualTo("application/json-patch+json, application/merge-patch+json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                     | ``
			`   `                                  | ``
			{                                      | ``
			{"a":1,                                | /a
			{"a"                                   | /a
			{"a":1,"a":2}                          | /a
			{"a":{"b":1,"b":1}}                    | /a/b
			[{"op":"add","op":"remove"}]           | /0/op
			[1,[2,{"x":tru}]]                      | /1/1/x
			{"a":[1,2,]}                           | /a/2
			{"a":01}                               | /a
			{"a":NaN}                              | /a
			{"a":-Infinity}                        | /a
			{"a":[0,1e400]}                        | /a/1
			{"a":{"b":-1e999}}                     | /a/b
			{"a/b":{"c~d":x}}                      | /a~1b/c~0d
			{} {}                                  | ``
			[] ]                                   | ``
			nul                                    | ``
			{'a':1}                                | ``
			""")
	void sayWhereTheBodyIsNoJson(String body, String pointer) {
		Refusal refusal = Desk.refusal(() -> Desk.merge(body));
		assertThat(refusal.kind()).isEqualTo(ProblemKind.UNREADABLE_BODY);
		assertThat(Desk.place(refusal).pointer()).isEqualTo(pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                  | The document is empty
			{"a":1} x           | The document is not JSON: Unrecognized token 'x': was expecting
			{"a":1} {}          | The document goes on behind the end of its JSON, in line 1
			{"a":1e400}         | The number is too large or too small, in line 1
			{"a":1,"a":1}       | The document is not JSON: Duplicate Object property "a", in line 1
			""")
	void sayWhatIsWrongWithTheBody(String body, String detail) {
		assertThat(Desk.refusal(() -> Desk.merge(body)).detail()).startsWith(detail);
	}

	@Test
	void sayInWhichLineTheBodyIsWrong() {
		assertThat(Desk.refusal(() -> Desk.merge("{\n\"a\":\n\n!"))).message().endsWith(", in line 4");
	}

	@ParameterizedTest
	@ValueSource(ints = { 600, 5_000, 100_000 })
	void refuseWhatLiesTooDeep(int depth) {
		Refusal refusal = Desk.refusal(() -> Desk.merge("[".repeat(depth) + "]".repeat(depth)));
		assertThat(refusal).hasMessageStartingWith("The document lies too deep");
	}

	@Test
	void giveNoEndlessPointer() {
		Refusal refusal = Desk.refusal(() -> Desk.merge("{\"a\":{\"" + "x".repeat(5_000) + "\":{\"b\":!"));
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/a");
	}

	@Test
	void readNoOtherEncodingForUtf8() {
		byte[] body = "{\"a\":\"ö\"}".getBytes(StandardCharsets.ISO_8859_1);
		Refusal refusal = Desk.refusal(() -> Desk.AMENDMENTS.read("application/merge-patch+json", body));
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/a");
	}

	@Test
	void readTheLargestNumberThatThereIs() {
		assertThat(Desk.merge("1.7976931348623157e308").of(Desk.json("0")))
			.isEqualTo(Desk.json("1.7976931348623157e308"));
	}

}
