package org.dateline.story;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.dateline.story.Quotation.Kind;
import org.dateline.story.Quotation.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class WordingRulesTests {

	/**
	 * A flag of two code points, a family of five, a letter with two marks, Hebrew with
	 * points.
	 */
	private static final String HARD = "🇮🇪 👩‍👧 e\u0301\u0323 שָׁלוֹם end";

	private final Block first = new Block.Paragraph("p1", "We sail at dawn. Then we rest.", List.of());

	private final Block second = new Block.Paragraph("p2", "And  we\teat.", List.of());

	@Test
	void joinsTheSegmentsByOneSpace() {
		assertThat(faults(Kind.INDIRECT, "We sail rest And", List.of(one(0, 7), one(25, 29), two(0, 3)), List.of()))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "We sail", "We sailrest", "We sail  rest", "we sail rest", "We sail rest ", "" })
	void refusesOtherWordsThanThoseOfTheSegments(String text) {
		assertThat(faults(Kind.INDIRECT, text, List.of(one(0, 7), one(25, 29)), List.of()))
			.containsExactly(new Fault("/quotes/0/text",
					"text must be the words of the segments joined by one space, not \"" + text + "\".", List.of()));
	}

	@Test
	void takesSegmentsThatTouch() {
		assertThat(faults(Kind.INDIRECT, "We  sail", List.of(one(0, 3), one(3, 7)), List.of())).isEmpty();
	}

	@Test
	void wantsSegmentsInReadingOrder() {
		assertThat(faults(Kind.INDIRECT, "rest We sail", List.of(one(25, 29), one(0, 7)), List.of()))
			.containsExactly(new Fault("/quotes/0/segments/1",
					"segments[1] must stand after the segment before, not at 0.", List.of()));
		assertThat(faults(Kind.INDIRECT, "And rest", List.of(two(0, 3), one(25, 29)), List.of())).hasSize(1);
	}

	@Test
	void refusesSegmentsThatOverlap() {
		assertThat(faults(Kind.INDIRECT, "We sail sail", List.of(one(0, 7), one(3, 7)), List.of()))
			.extracting(Fault::pointer)
			.containsExactly("/quotes/0/segments/1");
	}

	@Test
	void keepsSpokenWordsWithinOneSegment() {
		List<Span> segments = List.of(one(0, 7), one(8, 15));
		assertThat(faults(Kind.MIXED, "We sail at dawn", segments, List.of(one(3, 10), one(16, 17), two(0, 3))))
			.containsExactly(
					new Fault("/quotes/0/verbatim/0", "verbatim[0] must lie within one segment, not from 3 to 10.",
							List.of()),
					new Fault("/quotes/0/verbatim/1", "verbatim[1] must lie within one segment, not from 16 to 17.",
							List.of()),
					new Fault("/quotes/0/verbatim/2", "verbatim[2] must lie within one segment, not from 0 to 3.",
							List.of()));
	}

	@Test
	void takesDirectSpeechThatIsSpokenThroughout() {
		List<Span> segments = List.of(one(0, 16), two(0, 12));
		String text = "We sail at dawn. And  we\teat.";
		assertThat(faults(Kind.DIRECT, text, segments, segments)).isEmpty();
		assertThat(faults(Kind.DIRECT, text, segments, List.of(two(0, 12), one(0, 16)))).isEmpty();
	}

	@Test
	void leavesOutWhiteSpaceInDirectSpeech() {
		assertThat(faults(Kind.DIRECT, "And  we\teat.", List.of(two(0, 12)), List.of(two(0, 3), two(5, 7), two(8, 12))))
			.isEmpty();
		assertThat(faults(Kind.DIRECT, "And  we\t", List.of(two(0, 8)), List.of(two(0, 3), two(5, 7)))).isEmpty();
	}

	@Test
	void leavesOutNothingElseInDirectSpeech() {
		assertThat(faults(Kind.DIRECT, "And  we\teat.", List.of(two(0, 12)), List.of(two(0, 7), two(8, 11))))
			.containsExactly(new Fault("/quotes/0/verbatim",
					"verbatim must cover all of direct speech, and leaves out character 11 of block \"p2\".",
					List.of()));
		assertThat(faults(Kind.DIRECT, "We sail And", List.of(one(0, 7), two(0, 3)), List.of(one(0, 7)))).hasSize(1);
		assertThat(faults(Kind.DIRECT, "We sail", List.of(one(0, 7)), List.of())).hasSize(1);
		assertThat(faults(Kind.DIRECT, "We sail", List.of(one(0, 7)), List.of(one(0, 2), one(4, 7)))).hasSize(1);
	}

	@Test
	void hasNoSpokenWordsInIndirectSpeech() {
		assertThat(faults(Kind.INDIRECT, "We sail", List.of(one(0, 7)), List.of(one(0, 2)))).containsExactly(new Fault(
				"/quotes/0/verbatim", "verbatim must be empty in indirect speech, not of size 1.", List.of()));
	}

	@Test
	void hasSpokenWordsInMixedSpeech() {
		assertThat(faults(Kind.MIXED, "We sail", List.of(one(0, 7)), List.of(one(3, 7)))).isEmpty();
		assertThat(faults(Kind.MIXED, "We sail", List.of(one(0, 7)), List.of()))
			.containsExactly(new Fault("/quotes/0/verbatim",
					"verbatim must hold what stands between quotation marks in mixed speech.", List.of()));
	}

	@ParameterizedTest
	@MethodSource("stretches")
	void findsEveryStretchOfAHardTextByItsCodePoints(Span span) {
		Block block = new Block.Paragraph("p1", HARD, List.of());
		String text = CodePoints.slice(HARD, span.start(), span.end());
		Story story = quoting(List.of(block), quote(Kind.DIRECT, text, List.of(span), List.of(span)));
		assertThat(StoryRules.faultsOf(story)).isEmpty();
	}

	static Stream<Span> stretches() {
		int length = CodePoints.length(HARD);
		Random random = new Random(20_240_229);
		return Stream.generate(() -> random.nextInt(length))
			.map((start) -> new Span("p1", start, start + 1 + random.nextInt(length - start)))
			.limit(50);
	}

	@Test
	void countsNoUtf16Units() {
		Block block = new Block.Paragraph("p1", "🚢 sails", List.of());
		assertThat(StoryRules
			.faultsOf(quoting(List.of(block), quote(Kind.INDIRECT, "sails", List.of(new Span("p1", 2, 7)), List.of()))))
			.isEmpty();
		assertThat(StoryRules
			.faultsOf(quoting(List.of(block), quote(Kind.INDIRECT, "sails", List.of(new Span("p1", 3, 8)), List.of()))))
			.isNotEmpty();
	}

	@Test
	void readsAThousandQuotesOfALongBlockInNoTime() {
		String text = "🚢".repeat(100_000);
		Block block = new Block.Paragraph("p1", text, List.of());
		List<Span> segments = Stream.iterate(99_000, (start) -> start + 1)
			.map((start) -> new Span("p1", start, start + 1))
			.limit(1000)
			.toList();
		Quotation quote = quote(Kind.DIRECT, String.join(" ", Collections.nCopies(1000, "🚢")), segments, segments);
		Story story = Stories.bare().but().blocks(List.of(block)).quotes(Collections.nCopies(100, quote)).build();
		assertThat(StoryRules.faultsOf(story)).isEmpty();
	}

	private List<Fault> faults(Kind kind, String text, List<Span> segments, List<Span> verbatim) {
		return StoryRules.faultsOf(quoting(List.of(this.first, this.second), quote(kind, text, segments, verbatim)));
	}

	private static Story quoting(List<Block> blocks, Quotation quote) {
		return Stories.bare().but().blocks(blocks).quotes(List.of(quote)).build();
	}

	private static Quotation quote(Kind kind, String text, List<Span> segments, List<Span> verbatim) {
		return new Quotation(null, kind, text, segments, verbatim, null, null, null, null, null, null, null, null);
	}

	private static Span one(int start, int end) {
		return new Span("p1", start, end);
	}

	private static Span two(int start, int end) {
		return new Span("p2", start, end);
	}

}
