package org.dateline.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.dateline.http.Ids;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Mark;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

final class NamingTests {

	@Test
	void namesEveryBlockDifferently() {
		Story story = News.first(News.of(News.paragraph(null, "One."), News.paragraph(null, "One.")));
		assertThat(News.blocks(story)).doesNotHaveDuplicates().allMatch((id) -> id.matches("b[0-9a-f]{12}"));
	}

	@Test
	void keepsTheNamesThatBlocksCameWith() {
		assertThat(News.blocks(News.first(News.of(News.paragraph("intro", "One."), News.paragraph("end", "Two.")))))
			.containsExactly("intro", "end");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void keepsTheNameOfABlockOfEachKind(Block block) {
		Story before = News.first(News.of(block));
		assertThat(News.next(before, News.of(block))).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void keepsTheNamesOfTwoEqualBlocksOfEachKind(Block block) {
		Story before = News.first(News.of(block, block));
		assertThat(News.next(before, News.of(block, block))).isEqualTo(before);
	}

	@Test
	void keepsNamesWhereBlocksMove() {
		Story before = News.of(News.paragraph("a", "The ferry runs."), News.paragraph("b", "The bridge is closed."));
		Story next = News.of(News.paragraph(null, "The bridge is closed."), News.paragraph(null, "The ferry runs."));
		assertThat(News.blocks(News.next(before, next))).containsExactly("b", "a");
	}

	@Test
	void keepsTheNameOfAParagraphThatIsEdited() {
		Story before = News.of(News.paragraph("a", "The ferry runs again on Monday."));
		assertThat(News.blocks(News.next(before, News.of(News.paragraph(null, "The ferry runs again on Tuesday.")))))
			.containsExactly("a");
	}

	@Test
	void keepsTheNameOfAParagraphThatIsMarked() {
		Story before = News.of(News.paragraph("a", "The ferry runs."));
		Block marked = new Block.Paragraph(null, "The ferry runs.", List.of(new Mark(Mark.Kind.STRONG, 0, 3, null)));
		assertThat(News.blocks(News.next(before, News.of(marked)))).containsExactly("a");
	}

	@Test
	void keepsTheNameOfAListThatGrows() {
		Story before = News.of(new Block.Listing("a", false, List.of(item("Cars: 20"), item("Bicycles: free"))));
		Block longer = new Block.Listing(null, false,
				List.of(item("Cars: 20"), item("Bicycles: free"), item("Dogs: 1")));
		assertThat(News.blocks(News.next(before, News.of(longer)))).containsExactly("a");
	}

	@Test
	void keepsTheNameOfATableThatIsEdited() {
		Story before = News.of(new Block.Table("a", null, List.of("Who", "Fare"), List.of(List.of("Adults", "5"))));
		Block dearer = new Block.Table(null, null, List.of("Who", "Fare"), List.of(List.of("Adults", "6")));
		assertThat(News.blocks(News.next(before, News.of(dearer)))).containsExactly("a");
	}

	@Test
	void givesAWhollyNewParagraphANameOfItsOwn() {
		Story before = News.of(News.paragraph("a", "The ferry runs again."));
		assertThat(News.blocks(News.next(before, News.of(News.paragraph(null, "Tunnel opens next year")))))
			.doesNotContain("a");
	}

	@Test
	void doesNotTakeAHeadingForTheParagraphThatSaidSo() {
		Story before = News.of(News.paragraph("a", "Ferry"));
		assertThat(News.blocks(News.next(before, News.of(new Block.Heading(null, 2, "Ferry", List.of())))))
			.doesNotContain("a");
	}

	@Test
	void givesNoNameTwiceThatAnotherBlockCameWith() {
		Story before = News.of(News.paragraph("a", "The ferry runs."));
		Story next = News.of(News.paragraph(null, "The ferry runs."), News.paragraph("a", "Another."));
		assertThat(News.blocks(News.next(before, next))).doesNotHaveDuplicates().endsWith("a");
	}

	@Test
	void keepsTheNamesOfAThousandBlocks() {
		List<Block> many = new ArrayList<>();
		IntStream.range(0, 1000).forEach((number) -> many.add(News.paragraph(null, "Ferry number " + number % 10)));
		Story story = News.of(many.toArray(Block[]::new));
		Story before = News.first(story);
		assertThat(News.next(before, story)).isEqualTo(before);
	}

	@Test
	void givesAPictureWithANameOfItsOwnAnId() {
		Story story = News.first(News.showing(List.of(News.image("pier", null)), News.picture("f", "pier", null)));
		assertThat(Ids.read(News.images(story).getFirst())).isPresent();
	}

	@Test
	void showsThePictureByItsId() {
		Story story = News.first(News.showing(List.of(News.image("pier", null)), News.picture("f", "pier", null)));
		assertThat(story.blocks().getFirst()).isEqualTo(News.picture("f", story.images().getFirst().id(), null));
	}

	@Test
	void teasesWithThePictureByItsId() {
		Story story = News.first(News.showing(List.of(News.image("pier", null)), News.teaser("t", "Bridge", "pier")));
		assertThat(story.related().getFirst().image()).isEqualTo(story.images().getFirst().id());
	}

	@Test
	void pointsToAnotherStoryWithThePictureByItsId() {
		Story local = News.showing(List.of(News.image("pier", null)))
			.but()
			.related(List.of(News.related(Related.Kind.CURATED, "Bridge", "pier")))
			.build();
		Story story = News.first(local);
		assertThat(story.related().getFirst().image()).isEqualTo(story.images().getFirst().id());
	}

	@Test
	void keepsTheIdThatAPictureCameWith() {
		assertThat(News.images(News.first(News.showing(List.of(News.image(News.PIER, null))))))
			.containsExactly(News.PIER);
	}

	@Test
	void knowsAPictureAgainByItsAddress() {
		Story before = News.showing(List.of(News.image(News.PIER, "https://example.org/a.jpg")));
		Story next = News.showing(List.of(News.image("other", "https://example.org/a.jpg")));
		assertThat(News.images(News.next(before, next))).containsExactly(News.PIER);
	}

	@Test
	void knowsAPictureAgainByItsDescriptionAndCredit() {
		Story before = News.showing(List.of(News.described(News.PIER, "A pier", "Example Pictures")));
		Story next = News.showing(List.of(News.described("other", "A pier", "Example Pictures")));
		assertThat(News.images(News.next(before, next))).containsExactly(News.PIER);
	}

	@Test
	void knowsAPictureAgainByTheBlockThatShowsIt() {
		Story before = News.showing(List.of(News.image(News.PIER, null)), News.picture("f", News.PIER, null));
		Story next = News.showing(List.of(News.image("pier", null)), News.picture("f", "pier", null));
		assertThat(News.images(News.next(before, next))).containsExactly(News.PIER);
	}

	@Test
	void knowsAPictureThatAnotherArticleShows() {
		Story story = News.showing(List.of(News.image("pier", "https://example.org/a.jpg")));
		Naming naming = new Naming(News.of(), Map.of("https://example.org/a.jpg", UUID.fromString(News.PIER)));
		assertThat(News.images(naming.name(story))).containsExactly(News.PIER);
	}

	@Test
	void givesTwoPicturesOfOneAddressDifferentIds() {
		Story story = News.showing(List.of(News.image("one", "https://example.org/a.jpg"),
				News.image("two", "https://example.org/a.jpg")));
		Naming naming = new Naming(News.of(), Map.of("https://example.org/a.jpg", UUID.fromString(News.PIER)));
		assertThat(News.images(naming.name(story))).doesNotHaveDuplicates().startsWith(News.PIER);
	}

	@Test
	void keepsTheIdsOfTwoPicturesOfOneAddress() {
		Story story = News.showing(List.of(News.image("one", "https://example.org/a.jpg"),
				News.image("two", "https://example.org/a.jpg")));
		Story before = News.first(story);
		assertThat(News.images(News.next(before, story))).isEqualTo(News.images(before));
	}

	@Test
	void keepsIdsWherePicturesMove() {
		Story before = News.showing(List.of(News.image(News.PIER, "https://example.org/a.jpg"),
				News.image(News.BRIDGE, "https://example.org/b.jpg")));
		Story next = News.showing(
				List.of(News.image("x", "https://example.org/b.jpg"), News.image("y", "https://example.org/a.jpg")));
		assertThat(News.images(News.next(before, next))).containsExactly(News.BRIDGE, News.PIER);
	}

	@Test
	void namesEveryUseOfAPicture() {
		Story story = News.first(News.showing(List.of(News.image("pier", null)), News.picture("f", "pier", null),
				News.picture("g", "pier", null)));
		assertThat(News.uses(story)).hasSize(2).doesNotHaveDuplicates().allMatch((id) -> Ids.read(id).isPresent());
	}

	@Test
	void keepsTheIdsOfUsesWhoseCaptionsAreEdited() {
		List<Image> images = List.of(News.image(News.PIER, null));
		Story before = News.first(News.showing(images, News.picture("f", News.PIER, "The pier")));
		Story next = News.next(before, News.showing(images, News.picture("f", News.PIER, "The old pier")));
		assertThat(News.uses(next)).isEqualTo(News.uses(before));
	}

	@Test
	void keepsTheIdOfAUseThatMovesToAnotherBlockWithItsCaption() {
		List<Image> images = List.of(News.image(News.PIER, null));
		Story before = News.first(News.showing(images, News.picture("f", News.PIER, "The pier")));
		Story next = News.next(before, News.showing(images, News.picture("g", News.PIER, "The pier")));
		assertThat(News.uses(next)).isEqualTo(News.uses(before));
	}

	@Test
	void keepsTheIdThatAUseCameWith() {
		Image image = News.image(News.PIER, null, News.use(News.BRIDGE, "f", "The pier", Image.Role.INLINE));
		assertThat(News.uses(News.first(News.showing(List.of(image), News.picture("f", News.PIER, null)))))
			.containsExactly(News.BRIDGE);
	}

	@Test
	void keepsTheIdsOfQuotationsThatMove() {
		Story before = quoting(News.quote(News.PIER, "It runs again"), News.quote(News.BRIDGE, "It is closed"));
		Story next = quoting(News.quote(null, "It is closed"), News.quote(null, "It runs again"));
		assertThat(News.quotes(News.next(before, next))).containsExactly(News.BRIDGE, News.PIER);
	}

	@Test
	void keepsTheIdOfAQuotationThatIsEdited() {
		Story before = quoting(News.quote(News.PIER, "The ferry runs again on Monday"));
		Story next = quoting(News.quote(null, "The ferry runs again on Tuesday"));
		assertThat(News.quotes(News.next(before, next))).containsExactly(News.PIER);
	}

	@Test
	void keepsTheIdsOfTwoEqualQuotations() {
		Story before = quoting(News.quote(News.PIER, "No"), News.quote(News.BRIDGE, "No"));
		assertThat(News.quotes(News.next(before, quoting(News.quote(null, "No"), News.quote(null, "No")))))
			.containsExactly(News.PIER, News.BRIDGE);
	}

	@Test
	void givesANewQuotationAnId() {
		Story story = News.first(quoting(News.quote(null, "It runs again")));
		assertThat(Ids.read(News.quotes(story).getFirst())).isPresent();
	}

	@Test
	void namesNothingTwiceInAStoryWithAllParts() {
		Story story = News.first(local());
		List<String> ids = new ArrayList<>(News.images(story));
		ids.addAll(News.uses(story));
		ids.addAll(News.quotes(story));
		assertThat(ids).hasSameSizeAs(new HashSet<>(ids));
	}

	@Test
	void leavesAStoryThatIsNamedAsItIs() {
		Story story = News.first(local());
		assertThat(News.first(story)).isEqualTo(story);
	}

	@Test
	void namesAStoryWithLocalNamesTheSameAgain() {
		Story before = News.first(local());
		assertThat(News.next(before, local())).isEqualTo(before);
	}

	static List<Block> kinds() {
		return List.of(News.paragraph(null, "The ferry runs."), new Block.Heading(null, 2, "Fares", List.of()),
				new Block.Listing(null, true, List.of(item("Cars: 20"))), News.teaser(null, "Bridge closed", null),
				new Block.Pullquote(null, "It runs", null),
				new Block.Blockquote(null, "Keep right", List.of(), null, null),
				new Block.Table(null, null, List.of(), List.of(List.of("Adults", "5"))),
				new Block.Embed(null, null, "https://example.org/map", null, null), new Block.Separator(null));
	}

	private static Block.Listing.Item item(String text) {
		return new Block.Listing.Item(text, List.of());
	}

	/** A story as a writer sends it, without any id. */
	private static Story local() {
		List<Image> images = List.of(News.image("pier", "https://example.org/a.jpg"),
				News.image("bridge", "https://example.org/b.jpg"));
		return News
			.showing(images, News.picture(null, "pier", null), News.paragraph(null, "The ferry runs."),
					News.picture(null, "bridge", "The bridge"), News.teaser(null, "Bridge closed", "bridge"),
					new Block.Separator(null), new Block.Separator(null))
			.but()
			.quotes(List.of(News.quote(null, "It runs again")))
			.build();
	}

	private static Story quoting(org.dateline.story.Quotation... quotes) {
		return News.of().but().quotes(List.of(quotes)).build();
	}

}
