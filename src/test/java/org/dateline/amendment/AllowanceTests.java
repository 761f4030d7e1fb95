package org.dateline.amendment;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** No patch makes more of a document than it could hold. */
final class AllowanceTests {

	private static final String DOUBLING = "{\"op\":\"copy\",\"from\":\"\",\"path\":\"/x%d\"}";

	@Test
	void refusesOneOperationMoreThanAThousand() {
		Refusal refusal = Desk.refusal("{}", repeated(1_001, "{\"op\":\"test\",\"path\":\"\",\"value\":{}}"));
		assertThat(refusal).hasMessage("The patch has 1001 operations, at most 1000 are allowed");
		assertThat(Desk.place(refusal).pointer()).isEmpty();
	}

	@Test
	void takesAThousandOperations() {
		String patch = repeated(1_000, "{\"op\":\"add\",\"path\":\"/-\",\"value\":0}");
		assertThat(Desk.patched("[]", patch)).hasSize(1_000);
	}

	@Test
	void refusesCopiesThatDouble() {
		Refusal refusal = Desk.refusal("{\"a\":\"" + "x".repeat(1_000) + "\"}", repeated(40, DOUBLING));
		assertThat(refusal).hasMessage("The patch copies more than 4194304 characters");
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/11/path");
	}

	@Test
	void refusesCopiesOfManySmallValues() {
		Refusal refusal = Desk.refusal("{\"a\":[" + "0,".repeat(100_000) + "0]}",
				repeated(40, "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"}"));
		assertThat(refusal).hasMessageStartingWith("The patch copies more than");
	}

	@Test
	void refusesCopiesOfManyEmptyValues() {
		Refusal refusal = Desk.refusal("{}", repeated(40, DOUBLING));
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/16/path");
	}

	@Test
	void refusesAPathThatLeadsTooDeep() {
		Refusal refusal = Desk.refusal("{}", "[{\"op\":\"remove\",\"path\":\"" + "/a".repeat(65) + "\"}]");
		assertThat(refusal).message().endsWith("leads deeper than 64 levels");
	}

	@Test
	void weighsLongNumbersAndLongNames() {
		String members = IntStream.range(0, 10)
			.mapToObj((number) -> "\"" + number + "n".repeat(999) + "\":1")
			.collect(Collectors.joining(","));
		Refusal refusal = Desk.refusal("{\"a\":[%s,{%s}]}".formatted("9".repeat(90), members),
				repeated(500, "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/b\"}"));
		assertThat(Desk.place(refusal).pointer()).isEqualTo("/412/path");
	}

	@Test
	void takesCopiesWithinTheAllowance() {
		String patch = repeated(40, "{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/x%d\"}");
		assertThat(Desk.patched("{\"a\":\"" + "x".repeat(100_000) + "\"}", patch)).hasSize(41);
	}

	@Test
	void chargesEveryPatchAnew() {
		Amendment amendment = Desk.patch("[{\"op\":\"copy\",\"from\":\"/0\",\"path\":\"/-\"}]");
		JsonNode document = Desk.json("[\"" + "x".repeat(2_000_000) + "\"]");
		amendment.of(document);
		assertThat(amendment.of(document)).hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"op\":\"copy\",\"from\":\"\",\"path\":\"/a\"}",
			"{\"op\":\"copy\",\"from\":\"/a\",\"path\":\"/a/a\"}" })
	void refusesWhatGrowsDeeperByCopies(String operation) {
		Refusal refusal = Desk.refusal("{\"a\":{}}", repeated(70, operation));
		assertThat(refusal).hasMessage("The document would lie deeper than 64 levels");
	}

	@Test
	void refusesWhatGrowsDeeperByMoves() {
		String patch = IntStream.range(0, 70).mapToObj((index) -> """
				{"op":"add","path":"/b","value":{"c":{}}},{"op":"move","from":"/a","path":"/b/c/d"},
				{"op":"move","from":"/b","path":"/a"}""").collect(Collectors.joining(",", "[", "]"));
		assertThat(Desk.refusal("{\"a\":{}}", patch)).hasMessage("The document would lie deeper than 64 levels");
	}

	@ParameterizedTest
	@ValueSource(strings = { "add", "replace" })
	void refusesWhatIsBroughtTooDeep(String verb) {
		String document = "{\"a\":".repeat(60) + "{}" + "}".repeat(60);
		String patch = "[{\"op\":\"%s\",\"path\":\"%s\",\"value\":[[[[[]]]]]}]".formatted(verb, "/a".repeat(60));
		assertThat(Desk.refusal(document, patch)).hasMessage("The document would lie deeper than 64 levels");
	}

	@Test
	void takesWhatIsBroughtAsDeepAsItMayBe() {
		String document = "{\"a\":".repeat(60) + "{}" + "}".repeat(60);
		String path = "/a".repeat(60);
		String patch = "[{\"op\":\"replace\",\"path\":\"%s\",\"value\":[[[[1]]]]}]".formatted(path);
		assertThat(Desk.patched(document, patch).at(path + "/0/0/0/0")).hasToString("1");
	}

	@Test
	void movesALargePartAsOftenAsItLikesOnOneLevel() {
		String document = "{\"a\":\"" + "x".repeat(1_000_000) + "\"}";
		String there = "{\"op\":\"move\",\"from\":\"/a\",\"path\":\"/b\"},{\"op\":\"move\",\"from\":\"/b\",\"path\":\"/a\"}";
		assertThat(Desk.patched(document, repeated(500, there))).isEqualTo(Desk.json(document));
	}

	/** The same operations again and again, each time with another number. */
	private static String repeated(int times, String operations) {
		return IntStream.range(0, times)
			.mapToObj((number) -> operations.replace("%d", Integer.toString(number)))
			.collect(Collectors.joining(",", "[", "]"));
	}

}
