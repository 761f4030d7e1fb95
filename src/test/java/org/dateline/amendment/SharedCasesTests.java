package org.dateline.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dateline.http.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The cases that all makers of JSON Patch share, where they are at hand. */
final class SharedCasesTests {

	private static final Path CASES = Path.of("../shared/standards/json-patch");

	private static Stream<JsonNode> cases() throws IOException {
		return Files.exists(CASES) ? Stream.concat(cases("tests.json"), cases("spec_tests.json")) : Stream.of();
	}

	private static Stream<JsonNode> cases(String file) throws IOException {
		return JsonMapper.shared().readTree(CASES.resolve(file)).valueStream().filter((each) -> each.has("doc"));
	}

	static List<JsonNode> applied() throws IOException {
		return cases().filter((each) -> each.has("expected")).toList();
	}

	static List<JsonNode> refused() throws IOException {
		return cases().filter((each) -> each.has("error")).filter(SharedCasesTests::legible).toList();
	}

	/** One that repeats a member is no longer itself once it is read. */
	private static boolean legible(JsonNode each) {
		return !each.path("disabled").asBoolean(false);
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("applied")
	void giveWhatTheyExpect(JsonNode each) {
		JsonNode amended = Desk.patch(each.get("patch").toString()).of(each.get("doc"));
		assertThat(amended).as(each.toString()).isEqualTo(each.get("expected"));
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("refused")
	void areRefusedWhereTheyExpectIt(JsonNode each) {
		assertThat(Desk.refusal(each.get("doc").toString(), each.get("patch").toString()).kind()).as(each.toString())
			.isEqualTo(ProblemKind.INVALID_PATCH);
	}

	@Test
	void areAllRead() throws IOException {
		assumeThat(CASES).as("the shared cases of JSON Patch are at hand").exists();
		assertThat(applied().size() + refused().size()).isGreaterThanOrEqualTo(105);
	}

}
