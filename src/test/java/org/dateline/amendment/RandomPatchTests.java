package org.dateline.amendment;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every patch, tried with many. */
final class RandomPatchTests {

	private static final List<String> PATHS = List.of("", "/a", "/a/b", "/a/b/0", "/a/b/-", "/c", "/c/0", "/c/1/d",
			"/c/2", "/c/-", "/x", "/a/0", "/c/01", "/", "/~0~1");

	private static final List<String> VALUES = List.of("1", "1.0", "null", "\"x\"", "[]", "{}", "{\"b\":[0]}",
			"[0,{\"d\":1}]");

	private static final List<String> VERBS = List.of("add", "remove", "replace", "move", "copy", "test");

	private static final String DOCUMENT = "{\"a\":{\"b\":[1,2]},\"c\":[0,{\"d\":null},\"x\"],\"\":0,\"~/\":1}";

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void changesNeitherTheDocumentNorItself(int seed) {
		JsonNode document = Desk.json(DOCUMENT);
		Amendment amendment = Desk.patch(patch(new Random(seed)));
		String first = outcome(amendment, document);
		assertThat(document).isEqualTo(Desk.json(DOCUMENT));
		assertThat(outcome(amendment, document)).isEqualTo(first);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void doesInOneGoWhatItsOperationsDoOneByOne(int seed) {
		List<String> operations = operations(new Random(seed));
		JsonNode document = Desk.json(DOCUMENT);
		String stepwise = "";
		for (String operation : operations) {
			stepwise = outcome(Desk.patch("[" + operation + "]"), document);
			if (stepwise.startsWith("refused")) {
				break;
			}
			document = Desk.json(stepwise);
		}
		assertThat(outcome(Desk.patch(operations.toString()), Desk.json(DOCUMENT))).isEqualTo(stepwise);
	}

	@Test
	void isAppliedSometimesAndRefusedSometimes() {
		List<Boolean> refused = seeds()
			.mapToObj((seed) -> outcome(Desk.patch(patch(new Random(seed))), Desk.json(DOCUMENT)))
			.map((outcome) -> outcome.startsWith("refused"))
			.toList();
		assertThat(refused.stream().collect(Collectors.partitioningBy((each) -> each, Collectors.counting())).values())
			.allMatch((count) -> count > 20);
	}

	/** What became of a document, or why nothing did. */
	private static String outcome(Amendment amendment, JsonNode document) {
		try {
			return amendment.of(document).toString();
		}
		catch (Refusal refusal) {
			assertThat(refusal.kind()).isEqualTo(ProblemKind.INVALID_PATCH);
			return "refused: " + refusal.detail();
		}
	}

	private static String patch(Random random) {
		return operations(random).toString();
	}

	private static List<String> operations(Random random) {
		return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj((index) -> operation(random)).toList();
	}

	private static String operation(Random random) {
		return "{\"op\":\"%s\",\"path\":\"%s\",\"from\":\"%s\",\"value\":%s}".formatted(any(VERBS, random),
				any(PATHS, random), any(PATHS, random), any(VALUES, random));
	}

	private static String any(List<String> some, Random random) {
		return some.get(random.nextInt(some.size()));
	}

}
