package org.dateline.comparison;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

final class LongestRiseTests {

	@Test
	void isAllOfWhatRises() {
		assertThat(LongestRise.of(new int[] { 0, 1, 5, 9 }).cardinality()).isEqualTo(4);
	}

	@Test
	void isOneOfWhatFalls() {
		assertThat(LongestRise.of(new int[] { 3, 2, 1, 0 }).cardinality()).isEqualTo(1);
	}

	@Test
	void isNothingOfNothing() {
		assertThat(LongestRise.of(new int[0]).isEmpty()).isTrue();
	}

	@Test
	void leavesOutWhatDoesNotCount() {
		assertThat(LongestRise.of(new int[] { -1, 0, -1, 1, -1 }).stream()).containsExactly(1, 3);
	}

	@Test
	void leavesOutTheOneThatWasMoved() {
		assertThat(LongestRise.of(new int[] { 3, 0, 1, 2, 4 }).stream()).containsExactly(1, 2, 3, 4);
	}

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void isTheLongestThatThereIs(int seed) {
		int[] numbers = new Random(seed).ints(-1, 20).distinct().limit(12).toArray();
		BitSet rise = LongestRise.of(numbers);
		assertThat(rise.stream().map((place) -> numbers[place]).toArray()).isSorted();
		assertThat(rise.cardinality()).isEqualTo(longest(numbers, -1, 0));
	}

	/** Tries all of them. */
	private static int longest(int[] numbers, int above, int place) {
		if (place == numbers.length) {
			return 0;
		}
		int without = longest(numbers, above, place + 1);
		return (numbers[place] > above) ? Math.max(without, 1 + longest(numbers, numbers[place], place + 1)) : without;
	}

}
