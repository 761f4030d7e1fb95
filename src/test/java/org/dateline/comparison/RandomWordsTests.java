package org.dateline.comparison;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.CodePoints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the comparison of any two texts, tried with many. */
final class RandomWordsTests {

	/** Whatever has ever been cut in the wrong place. */
	private static final List<String> PIECES = List.of("ferry", "the", "a", " ", "  ", "\n", "\r\n", "\r", "\t", ".",
			"12", "é", "e\u0301", "o\u0302\u0323", "\u0301", "🚢", "👩‍👩‍👧", "👍🏽", "🇬🇧", "🇬", "\uD83D", "\uDEA2",
			"渡船", "再", "フェリー", "ば", "は\u3099", "한", "\u1112\u1161\u11AB", "שלום", "\u200F", "العبارة", "क्षि", "ตำ",
			"\u200D", "\uFE0F", "_", "don't", "ﬁ", "İ", "\u0000");

	static IntStream seeds() {
		return IntStream.range(0, 500);
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(30))
			.mapToObj((index) -> PIECES.get(random.nextInt(PIECES.size())))
			.collect(Collectors.joining());
	}

	/** The text with some of its pieces replaced, so that much is common. */
	private static String edited(String text, Random random) {
		StringBuilder edited = new StringBuilder(text);
		for (int edits = random.nextInt(4); edits > 0; edits--) {
			int start = random.nextInt(edited.length() + 1);
			int end = Math.min(edited.length(), start + random.nextInt(5));
			edited.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
		}
		return edited.toString();
	}

	private record Pair(String before, String after) {

		static Pair of(int seed) {
			Random random = new Random(seed);
			String before = text(random);
			return new Pair(before, random.nextBoolean() ? text(random) : edited(before, random));
		}

		List<WordChange> words() {
			return Words.changed(this.before, this.after);
		}

		Pair turned() {
			String later = this.before;
			return new Pair(this.after, later);
		}

	}

	@ParameterizedTest
	@MethodSource("seeds")
	void turnsTheEarlierTextIntoTheLater(int seed) {
		Pair pair = Pair.of(seed);
		assertThat(Ferry.applied(pair.before(), pair.words())).isEqualTo(pair.after());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void namesTheTextThatStandsAtItsOffsets(int seed) {
		Pair pair = Pair.of(seed);
		assertThat(pair.words()).allSatisfy((change) -> {
			boolean added = change.op() == Change.ADDED;
			Stretch full = added ? change.to() : change.from();
			Stretch empty = added ? change.from() : change.to();
			assertThat(CodePoints.slice(added ? pair.after() : pair.before(), full.start(), full.end()))
				.isEqualTo(change.text());
			assertThat(empty.start()).isEqualTo(empty.end());
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void tellsTheSameFromTheOtherEnd(int seed) {
		Pair pair = Pair.of(seed);
		List<WordChange> back = pair.turned().words();
		assertThat(added(back)).isEqualTo(removed(pair.words()));
		assertThat(removed(back)).isEqualTo(added(pair.words()));
	}

	private static List<String> added(List<WordChange> words) {
		return words.stream()
			.filter((change) -> change.op() == Change.ADDED)
			.map((change) -> change.to() + change.text())
			.toList();
	}

	private static List<String> removed(List<WordChange> words) {
		return words.stream()
			.filter((change) -> change.op() == Change.REMOVED)
			.map((change) -> change.from() + change.text())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void goesFromPlaceToPlace(int seed) {
		List<WordChange> words = Pair.of(seed).words();
		assertThat(words).extracting((change) -> change.from().start()).isSorted();
		assertThat(words).extracting((change) -> change.to().end()).isSorted();
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void cutsNothingThatAReaderTakesForOneSign(int seed) {
		Pair pair = Pair.of(seed);
		assertThat(pair.words()).allSatisfy((change) -> {
			assertThat(isCut(pair.before(), change.from())).isTrue();
			assertThat(isCut(pair.after(), change.to())).isTrue();
		});
	}

	private static boolean isCut(String text, Stretch stretch) {
		BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
		signs.setText(text);
		return signs.isBoundary(text.offsetByCodePoints(0, stretch.start()))
				&& signs.isBoundary(text.offsetByCodePoints(0, stretch.end()));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void removesNoMoreWordsThanItHasTo(int seed) {
		Random random = new Random(seed);
		int[] before = random.ints(random.nextInt(12), 0, 4).toArray();
		int[] after = random.ints(random.nextInt(12), 0, 4).toArray();
		int common = before.length - Middle.of(before, after)
			.hunks(before, after)
			.stream()
			.mapToInt((hunk) -> hunk.fromEnd() - hunk.from())
			.sum();
		assertThat(common).isEqualTo(longestCommon(before, after));
	}

	/** The textbook's way, which takes too long for texts. */
	private static int longestCommon(int[] before, int[] after) {
		int[][] longest = new int[before.length + 1][after.length + 1];
		for (int from = 1; from <= before.length; from++) {
			for (int to = 1; to <= after.length; to++) {
				longest[from][to] = (before[from - 1] == after[to - 1]) ? longest[from - 1][to - 1] + 1
						: Math.max(longest[from - 1][to], longest[from][to - 1]);
			}
		}
		return longest[before.length][after.length];
	}

}
