package org.dateline.story;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class ForeignTests {

	@ParameterizedTest
	@ValueSource(strings = { "{\"a\":null}", "{\"a\":[null,true,1,2.5,\"x\",{}]}", "{\"a\":{\"\":{\"~/\":[]}}}",
			"{\"a\":123456789012345678901234567890}", "{\"#text\":\"two\\nlines\"}", "{}" })
	void takesWhateverJsonCanSay(String json) {
		assertThat(Stories.faultsAt(Stories.with("/foreign", json))).isEmpty();
	}

	@Test
	void refusesWhatJsonCannotSay() {
		Map<String, Object> members = Map.of("nan", Double.NaN, "infinite", Float.POSITIVE_INFINITY, "thread",
				Thread.State.NEW, "fine", BigDecimal.TEN);
		assertThat(StoryRules.faultsOf(holding(members))).containsExactlyInAnyOrder(
				new Fault("/foreign/nan", "nan must be a JSON value, not \"NaN\".", List.of()),
				new Fault("/foreign/infinite", "infinite must be a JSON value, not \"Infinity\".", List.of()),
				new Fault("/foreign/thread", "thread must be a JSON value, not \"NEW\".", List.of()));
	}

	@Test
	void pointsIntoTheDepthsOfAMember() {
		assertThat(Stories.faultsAt(Stories.with("/foreign", "{\"a~/b\":[0,{\"c\":\"\\u0007\"}]}")))
			.containsExactly("/foreign/a~0~1b/1/c");
	}

	@Test
	void readsNamesAsTexts() {
		assertThat(Stories.faultsAt(Stories.with("/foreign", "{\"a\":{\"b\\n\":1}}")))
			.containsExactly("/foreign/a/b\n");
		assertThat(Stories.onlyFault(holding(Map.of("a".repeat(1001), 1)))).startsWith("aaaa");
	}

	@Test
	void holdsAHundredMembersAndNoMore() {
		assertThat(StoryRules.faultsOf(holding(members(100)))).isEmpty();
		assertThat(Stories.onlyFault(holding(members(101))))
			.isEqualTo("foreign has 101 members, at most 100 are allowed.");
	}

	@Test
	void liesTwentyLevelsDeepAndNoDeeper() {
		assertThat(Stories.faultsAt(Stories.with("/foreign", nested(19)))).isEmpty();
		assertThat(Stories.onlyFault(Stories.with("/foreign", nested(20))))
			.isEqualTo("a[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0] lies deeper than 20 levels.");
	}

	@Test
	void countsObjectsAsLevelsToo() {
		assertThat(Stories.faultsAt(Stories.with("/foreign", "{\"a\":".repeat(20) + "1" + "}".repeat(20)))).isEmpty();
		assertThat(Stories.faultsAt(Stories.with("/foreign", "{\"a\":".repeat(21) + "1" + "}".repeat(21))))
			.containsExactly("/foreign" + "/a".repeat(21));
	}

	@Test
	void survivesMembersThatHoldThemselves() {
		Map<String, Object> loop = new HashMap<>();
		loop.put("a", loop);
		loop.put("b", List.of(loop, loop));
		assertThat(StoryRules.faultsOf(holding(loop))).hasSize(100);
	}

	@Test
	void keepsTheOrderOfItsMembers() {
		assertThat(Stories.with("/foreign", "{\"z\":1,\"a\":2,\"m\":3}").foreign().keySet()).containsExactly("z", "a",
				"m");
	}

	@Test
	void doesNotChangeWithWhatItWasMadeFrom() {
		List<Object> items = new ArrayList<>(List.of("a"));
		Map<String, Object> inner = new HashMap<>(Map.of("items", items));
		Map<String, Object> members = new HashMap<>(Map.of("inner", inner));
		Story story = holding(members);
		items.add("b");
		inner.put("more", 1);
		members.put("more", 1);
		assertThat(story.foreign()).isEqualTo(Map.of("inner", Map.of("items", List.of("a"))));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 19, 20 })
	void doesNotChangeInItsDepthsEither(int depth) {
		List<Object> innermost = new ArrayList<>(List.of("a"));
		Object lists = innermost;
		Object maps = innermost;
		for (int level = 1; level < depth; level++) {
			lists = List.of(lists);
			maps = Map.of("b", maps);
		}
		Story story = holding(Map.of("lists", lists, "maps", maps));
		String before = story.foreign().toString();
		innermost.clear();
		assertThat(story.foreign()).hasToString(before);
	}

	@Test
	void canBeChangedByNobody() {
		Map<String, Object> foreign = Stories.sound().foreign();
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(foreign::clear);
		assertThat(foreign.get("ninjs")).isInstanceOfSatisfying(Map.class, (ninjs) -> {
			assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(ninjs::clear);
			assertThat(ninjs.get("slugs")).isInstanceOfSatisfying(List.class,
					(slugs) -> assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(slugs::clear));
		});
	}

	private static Story holding(Map<String, Object> members) {
		return Stories.bare().but().foreign(members).build();
	}

	private static Map<String, Object> members(int count) {
		return IntStream.range(0, count).boxed().collect(Collectors.toMap((index) -> "m" + index, (index) -> index));
	}

	private static String nested(int lists) {
		return "{\"a\":" + "[".repeat(lists) + "1" + "]".repeat(lists) + "}";
	}

}
