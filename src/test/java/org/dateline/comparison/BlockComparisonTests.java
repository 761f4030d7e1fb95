package org.dateline.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.dateline.story.Mark;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

final class BlockComparisonTests {

	private static final Mark STRONG = new Mark(Mark.Kind.STRONG, 0, 3, null);

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			ABCD | ABCD  | ''
			ABCD | ABXCD | X added
			ABCD | ABD   | C removed
			ABCD | AXCD  | X added, B removed
			ABCD | DABC  | D moved
			ABCD | BCDA  | A moved
			ABCD | ACBD  | C moved
			ABCD | XDABC | X added, D moved
			ABCD | DAC   | D moved, B removed
			ABCD | CX    | A removed, B removed, X added, D removed
			AB   | XY    | X added, Y added, A removed, B removed
			''   | AB    | A added, B added
			AB   | ''    | A removed, B removed
			""")
	void tellsWhatWasAddedRemovedAndMoved(String before, String after, String told) {
		List<BlockChange> changes = Comparison.of(Ferry.lettered(before), Ferry.lettered(after)).blocks();
		assertThat(changes.stream()
			.map((change) -> change.id() + " " + Ferry.json(change.kind()).asString())
			.collect(Collectors.joining(", "))).isEqualTo(told);
	}

	@Test
	void saysWhereABlockStoodAndWhereItStands() {
		BlockChange change = only(Ferry.lettered("ABCD"), Ferry.lettered("DABC"));
		assertThat(change.from()).isEqualTo(3);
		assertThat(change.to()).isZero();
	}

	@Test
	void saysNoPlaceWhereABlockIsNot() {
		assertThat(only(Ferry.lettered("A"), Ferry.lettered("AB")).from()).isNull();
		assertThat(only(Ferry.lettered("AB"), Ferry.lettered("A")).to()).isNull();
	}

	@Test
	void tellsTheWordsOfABlockThatWasAdded() {
		assertThat(Ferry.shown(only(Ferry.lettered("A"), Ferry.lettered("AB")).words())).isEqualTo("{Block B}");
	}

	@Test
	void tellsTheWordsOfABlockThatWasRemoved() {
		assertThat(Ferry.shown(only(Ferry.lettered("AB"), Ferry.lettered("A")).words())).isEqualTo("[Block B]");
	}

	@Test
	void tellsTheWordsThatChanged() {
		BlockChange change = only(Ferry.with(Ferry.paragraph("p1", "It runs")),
				Ferry.with(Ferry.paragraph("p1", "It sails")));
		assertThat(change.kind()).isEqualTo(Change.CHANGED);
		assertThat(Ferry.shown(change.words())).isEqualTo("[runs]{sails}");
		assertThat(change.members()).isEmpty();
	}

	@Test
	void tellsABlockThatWasChangedAndMoved() {
		Story after = Ferry.with(Ferry.paragraph("D", "Block E"), Ferry.paragraph("A", "Block A"),
				Ferry.paragraph("B", "Block B"), Ferry.paragraph("C", "Block C"));
		BlockChange change = only(Ferry.lettered("ABCD"), after);
		assertThat(change.kind()).isEqualTo(Change.CHANGED);
		assertThat(change.moved()).isTrue();
	}

	@Test
	void tellsMarksWithoutWords() {
		Block plain = new Block.Paragraph("p1", "The ferry", List.of());
		Block marked = new Block.Paragraph("p1", "The ferry", List.of(STRONG));
		BlockChange change = only(Ferry.with(plain), Ferry.with(marked));
		assertThat(change.kind()).isEqualTo(Change.CHANGED);
		assertThat(change.words()).isEmpty();
		assertThat(change.members()).containsExactly(new MemberChange("marks", List.of(), List.of(STRONG), List.of()));
	}

	@Test
	void tellsABlockThatBecameAnotherKind() {
		BlockChange change = only(Ferry.with(Ferry.paragraph("p1", "What it costs")),
				Ferry.with(new Block.Heading("p1", 2, "What it costs", List.of())));
		assertThat(change.members()).containsExactly(new MemberChange("kind", "paragraph", "heading", List.of()),
				new MemberChange("level", null, 2, List.of()));
	}

	@Test
	void tellsTheWordsOfACaption() {
		BlockChange change = only(Ferry.with(new Block.Picture("f1", "i1", "The old pier")),
				Ferry.with(new Block.Picture("f1", "i1", "The new pier")));
		assertThat(change.words()).isEmpty();
		assertThat(change.members()).singleElement()
			.satisfies((member) -> assertThat(Ferry.shown(member.words())).isEqualTo("[old]{new}"));
	}

	@Test
	void tellsAllWordsOfAPictureThatBecameAParagraph() {
		BlockChange change = only(Ferry.with(new Block.Picture("f1", "i1", null)),
				Ferry.with(Ferry.paragraph("f1", "The pier")));
		assertThat(Ferry.shown(change.words())).isEqualTo("{The pier}");
	}

	@Test
	void tellsWhatChangedInBlocksWithoutAText() {
		Related bridge = new Related(Related.Kind.EMBEDDED, "Bridge", null, null, null, null, null, List.of());
		assertThat(memberOf(new Block.Teaser("b", bridge), new Block.Teaser("b", bridge.in("b")))).isEqualTo("related");
		assertThat(memberOf(new Block.Table("b", null, List.of("Who"), List.of()),
				new Block.Table("b", null, List.of("Fare"), List.of())))
			.isEqualTo("header");
		assertThat(memberOf(new Block.Listing("b", true, List.of()), new Block.Listing("b", false, List.of())))
			.isEqualTo("ordered");
		assertThat(memberOf(new Block.Embed("b", null, "https://example.org/1", null, null),
				new Block.Embed("b", null, "https://example.org/2", null, null)))
			.isEqualTo("url");
	}

	@Test
	void takesBlocksWithoutNamesForOthers() {
		Story story = Ferry.with(new Block.Separator(null));
		assertThat(Comparison.of(story, story).blocks()).extracting(BlockChange::kind)
			.containsExactly(Change.ADDED, Change.REMOVED);
	}

	@Test
	void takesTheSecondBlockOfOneNameForAnother() {
		assertThat(Comparison.of(Ferry.lettered("A"), Ferry.lettered("AA")).blocks()).extracting(BlockChange::kind)
			.containsExactly(Change.ADDED);
	}

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	/** Whoever applies what is told to the earlier order gets the later one. */
	@ParameterizedTest
	@MethodSource("seeds")
	void tellsEnoughToReorderTheBody(int seed) {
		Random random = new Random(seed);
		String before = letters(random);
		String after = letters(random);
		List<BlockChange> changes = Comparison.of(Ferry.lettered(before), Ferry.lettered(after)).blocks();
		StringBuilder order = new StringBuilder(before);
		changes.stream()
			.filter((change) -> change.from() != null)
			.forEach((change) -> order.deleteCharAt(order.indexOf(String.valueOf(change.id()))));
		changes.stream()
			.filter((change) -> change.to() != null)
			.forEach((change) -> order.insert(Objects.requireNonNull(change.to()), change.id()));
		assertThat(order).hasToString(after);
	}

	private static String letters(Random random) {
		return random.ints('A', 'K')
			.distinct()
			.limit(random.nextInt(10))
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

	private static String memberOf(Block before, Block after) {
		BlockChange change = only(Ferry.with(before), Ferry.with(after));
		assertThat(change.members()).hasSize(1);
		return change.members().getFirst().name();
	}

	private static BlockChange only(Story before, Story after) {
		List<BlockChange> changes = Comparison.of(before, after).blocks();
		assertThat(changes).hasSize(1);
		return changes.getFirst();
	}

}
