package org.dateline.store;

import java.util.List;
import java.util.UUID;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of a story keep their ids as long as they are recognisably the same. */
abstract class RecognitionContract {

	private static final String FIRST = "The ferry to the island runs again from Monday on";

	private static final String SECOND = "Tickets will cost a quarter more than they did last year";

	private static final String THIRD = "Nobody was hurt when the old ramp gave way in spring";

	private final Desk desk;

	private String article = "";

	RecognitionContract(Desk desk) {
		this.desk = desk;
	}

	@BeforeEach
	void beginAnotherArticle() {
		this.article = UUID.randomUUID().toString();
	}

	private StoryBuilder edition(String... paragraphs) {
		return Copy.headed("Ferry").id(this.article).blocks(List.of(paragraphs).stream().map(Copy::paragraph).toList());
	}

	private List<String> blocks(Story story) {
		return this.desk.kept(story).blocks().stream().map(Block::id).map(String::valueOf).toList();
	}

	private StoryBuilder illustrated(String name, String url, String caption) {
		return edition(FIRST).blocks(List.of(Copy.paragraph(FIRST), Copy.picture(name, caption)))
			.images(List.of(Copy.image(name, url)));
	}

	private String address(String name) {
		return "https://example.org/" + this.article + "/" + name;
	}

	private Image picture(StoryBuilder story) {
		return this.desk.kept(story.build()).images().getFirst();
	}

	private Quotation quotation(String words, String speaker) {
		Story story = Copy.headed("Said")
			.id(this.article)
			.blocks(List.of(Copy.named("p1", words)))
			.quotes(List.of(Copy.said("p1", words, Copy.speaker(speaker, null))))
			.build();
		return this.desk.kept(story).quotes().getFirst();
	}

	private static String speaker(Quotation quotation) {
		Speaker speaker = quotation.speaker();
		return (speaker != null) ? String.valueOf(speaker.id()) : "";
	}

	@Test
	void givesEachBlockAnIdOfItsOwn() {
		assertThat(blocks(edition(FIRST, SECOND, THIRD, FIRST).build())).doesNotHaveDuplicates().doesNotContain("null");
	}

	@Test
	void keepsTheIdsOfBlocksThatComeAgain() {
		List<String> before = blocks(edition(FIRST, SECOND, THIRD).build());
		assertThat(blocks(edition(FIRST, SECOND, THIRD).kicker("Again").build())).isEqualTo(before);
	}

	@Test
	void keepsTheIdOfAParagraphWithEditedWords() {
		List<String> before = blocks(edition(FIRST, SECOND).build());
		assertThat(blocks(edition(FIRST.replace("Monday", "Tuesday"), SECOND).build())).isEqualTo(before);
	}

	@Test
	void keepsTheIdsOfMovedParagraphs() {
		List<String> before = blocks(edition(FIRST, SECOND, THIRD).build());
		assertThat(blocks(edition(THIRD, FIRST, SECOND).build())).containsExactly(before.get(2), before.get(0),
				before.get(1));
	}

	@Test
	void keepsTheIdOfAParagraphThatIsMovedAndEdited() {
		List<String> before = blocks(edition(FIRST, SECOND, THIRD).build());
		assertThat(blocks(edition(THIRD + " and summer", FIRST, SECOND).build()).getFirst()).isEqualTo(before.get(2));
	}

	@Test
	void keepsTheIdsBehindAParagraphThatIsTakenOut() {
		List<String> before = blocks(edition(FIRST, SECOND, THIRD).build());
		assertThat(blocks(edition(FIRST, THIRD).build())).containsExactly(before.get(0), before.get(2));
	}

	@Test
	void givesAnInsertedParagraphANewId() {
		List<String> before = blocks(edition(FIRST, SECOND).build());
		assertThat(blocks(edition(FIRST, THIRD, SECOND).build()).get(1)).isNotIn(before);
	}

	@Test
	void keepsTheIdsAroundAnInsertedParagraph() {
		List<String> before = blocks(edition(FIRST, SECOND).build());
		assertThat(blocks(edition(FIRST, THIRD, SECOND).build())).containsSubsequence(before);
	}

	@Test
	void givesAParagraphOfOtherWordsANewId() {
		List<String> before = blocks(edition(FIRST).build());
		assertThat(blocks(edition(THIRD).build())).doesNotContainAnyElementsOf(before);
	}

	@Test
	void doesNotTakeAHeadingForTheParagraphOfTheSameWords() {
		List<String> before = blocks(edition(FIRST).build());
		Block heading = new Block.Heading(null, 2, FIRST, List.of());
		assertThat(blocks(edition().blocks(List.of(heading)).build())).doesNotContainAnyElementsOf(before);
	}

	@Test
	void tellsTwoParagraphsOfTheSameWordsApart() {
		List<String> before = blocks(edition(FIRST, SECOND, FIRST).build());
		assertThat(blocks(edition(FIRST, SECOND, FIRST).kicker("Again").build())).isEqualTo(before);
	}

	@Test
	void keepsTheIdThatABlockComesWith() {
		assertThat(blocks(edition().blocks(List.of(Copy.named("mine", FIRST), Copy.paragraph(SECOND))).build()))
			.startsWith("mine");
	}

	@Test
	void keepsTheIdOfAnEmbedByItsAddress() {
		Block embed = new Block.Embed(null, "Maps", "https://example.org/map", "The way", null);
		List<String> before = blocks(edition().blocks(List.of(embed)).build());
		Block renamed = new Block.Embed(null, "Maps", "https://example.org/map", "The way there", null);
		assertThat(blocks(edition().blocks(List.of(renamed)).build())).isEqualTo(before);
	}

	@Test
	void givesAPictureAnIdInPlaceOfItsLocalName() {
		assertThat(UUID.fromString(picture(illustrated("photo", address("a.jpg"), "Ferry")).id()).version())
			.isEqualTo(7);
	}

	@Test
	void letsTheBlockPointToThePictureByItsNewId() {
		Story story = this.desk.kept(illustrated("photo", address("a.jpg"), "Ferry").build());
		assertThat(story.blocks().get(1)).isInstanceOfSatisfying(Block.Picture.class,
				(block) -> assertThat(block.image()).isEqualTo(story.images().getFirst().id()));
	}

	@Test
	void keepsTheIdOfAPictureWithTheSameAddressUnderAnotherLocalName() {
		String before = picture(illustrated("photo", address("a.jpg"), "Ferry")).id();
		assertThat(picture(illustrated("img7", address("a.jpg"), "Ferry")).id()).isEqualTo(before);
	}

	@Test
	void keepsTheIdOfAPictureThatMovesToAnotherAddress() {
		String before = picture(illustrated("photo", address("a.jpg"), "Ferry")).id();
		assertThat(picture(illustrated("photo", address("b.jpg"), "Ferry")).id()).isEqualTo(before);
	}

	@Test
	void keepsTheIdOfThePictureBlockWhenTheCaptionChanges() {
		List<String> before = blocks(illustrated("photo", address("a.jpg"), "Ferry").build());
		assertThat(blocks(illustrated("photo", address("a.jpg"), "Ferry at its pier").build())).isEqualTo(before);
	}

	@Test
	void givesACaptionAnId() {
		assertThat(picture(illustrated("photo", address("a.jpg"), "Ferry")).uses()).singleElement()
			.satisfies((use) -> assertThat(use.id()).isNotNull());
	}

	@Test
	void keepsTheIdOfACaptionWithOtherWords() {
		List<Image.Use> before = picture(illustrated("photo", address("a.jpg"), "Ferry")).uses();
		List<Image.Use> now = picture(illustrated("photo", address("a.jpg"), "Ferry at its pier")).uses();
		assertThat(now.getFirst().id()).isEqualTo(before.getFirst().id());
	}

	@Test
	void showsTheNewWordsOfTheCaption() {
		picture(illustrated("photo", address("a.jpg"), "Ferry"));
		Image now = picture(illustrated("photo", address("a.jpg"), "Ferry at its pier"));
		assertThat(this.desk.json("/v1/captions/" + now.uses().getFirst().id()).path("text").asString())
			.isEqualTo("Ferry at its pier");
	}

	@Test
	void keepsTheIdOfAQuotationThatComesAgain() {
		String before = String.valueOf(quotation("They said it would rain", "Speaker of rain").id());
		assertThat(quotation("They said it would rain", "Speaker of rain").id()).isEqualTo(before);
	}

	@Test
	void keepsTheIdOfAQuotationWithEditedWords() {
		String before = String.valueOf(quotation("They said it would rain all day", "Speaker of rain").id());
		assertThat(quotation("They said it would rain all night", "Speaker of rain").id()).isEqualTo(before);
	}

	@Test
	void givesOtherWordsANewId() {
		String before = String.valueOf(quotation("They said it would rain all day", "Speaker of rain").id());
		assertThat(quotation("Nobody expects sunshine before June", "Speaker of rain").id()).isNotEqualTo(before);
	}

	@Test
	void keepsTheIdOfASpeaker() {
		String before = speaker(quotation("They said it would rain", "Speaker of weather"));
		assertThat(speaker(quotation("Sunshine was never promised", "Speaker of weather"))).isEqualTo(before);
	}

	@Test
	void leadsToAQuotationByItsId() {
		Quotation quotation = quotation("They said it would rain", "Speaker of rain");
		assertThat(this.desk.json("/v1/quotes/" + quotation.id()).path("text").asString()).isEqualTo(quotation.text());
	}

}
