package org.dateline.story;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations stay with their words when a text is changed around them. */
final class AnchorsTests {

	private static final String SAID = "🙂 “The pier is safe,” the harbour master Ada Lind said on Friday evening.";

	private static final Story BEFORE = quoted("It rained on the pier.", SAID);

	private static Story story(String... paragraphs) {
		List<Block> blocks = IntStream.range(0, paragraphs.length)
			.mapToObj((n) -> (Block) new Block.Paragraph("b" + n, paragraphs[n], List.of()))
			.toList();
		return Story.titled("Pier", "en").blocks(blocks).build();
	}

	private static Story quoted(String... paragraphs) {
		List<Span> words = List.of(new Span("b1", 3, 20));
		Quotation quote = new Quotation("0196f000-0000-7000-8000-0000000000aa", Quotation.Kind.DIRECT,
				"The pier is safe,", words, words, new Phrase("said", "b1", 50, 54), null, null, null, null, null, null,
				null);
		return story(paragraphs).but().quotes(List.of(quote)).build();
	}

	private static Story changed(String... paragraphs) {
		return Anchors.moved(story(paragraphs).but().quotes(BEFORE.quotes()).build(), BEFORE);
	}

	private static Quotation only(Story story) {
		assertThat(StoryRules.faultsOf(story)).isEmpty();
		assertThat(story.quotes()).hasSize(1);
		return story.quotes().getFirst();
	}

	@Test
	void areSoundToBeginWith() {
		assertThat(StoryRules.faultsOf(BEFORE)).isEmpty();
	}

	@Test
	void moveWithTheirWordsWithinAParagraph() {
		Quotation moved = only(changed("It rained.", "On Friday 🙂🙂 " + SAID));
		assertThat(moved.segments()).containsExactly(new Span("b1", 16, 33));
		assertThat(moved.cue()).isEqualTo(new Phrase("said", "b1", 63, 67));
	}

	@Test
	void moveWithTheirWordsToAnotherParagraph() {
		assertThat(only(changed(SAID, "It rained on the pier.")).segments()).containsExactly(new Span("b0", 3, 20));
	}

	@Test
	void takeTheNewWordsBetweenWhatStoodAroundThem() {
		Quotation moved = only(changed("It rained.", SAID.replace("is safe", "is quite safe again")));
		assertThat(moved.text()).isEqualTo("The pier is quite safe again,");
		assertThat(moved.verbatim()).isEqualTo(moved.segments());
	}

	@Test
	void chooseTheWordsWithTheSameNeighbours() {
		String again = "“The pier is safe,” she sang. “The pier is safe,” they sang. ";
		assertThat(only(changed("It rained.", again + SAID)).segments())
			.containsExactly(new Span("b1", again.length() + 3, again.length() + 20));
	}

	@Test
	void dropACueThatIsGone() {
		assertThat(only(changed("It rained.", "“The pier is safe,” according to Ada Lind.")).cue()).isNull();
	}

	@Test
	void stayAsTheyAreWhereTheirWordsAreGone() {
		assertThat(changed("It rained.", "Nobody spoke.").quotes()).isEqualTo(BEFORE.quotes());
	}

	@Test
	void areNotTouchedWhereTheyAreNew() {
		Story other = story("It rained.", "On Friday " + SAID).but().quotes(BEFORE.quotes()).build();
		assertThat(Anchors.moved(other, story("It rained.", SAID))).isSameAs(other);
	}

	@Test
	void findNoWordsInsideAnother() {
		String words = "She said he gave the others the rest; he left.";
		Anchor anchor = Anchor.of(new Span("b", 9, 11), words);
		assertThat(anchor.in(Map.of("b", "The others saw the rest and then he left."))).contains(new Span("b", 33, 35));
	}

	@Test
	void surviveEveryCutOfTheirParagraph() {
		for (int cut = 0; cut < SAID.length(); cut++) {
			String rest = SAID.substring(cut);
			if (!Character.isLowSurrogate(rest.charAt(0))) {
				Story next = changed("It rained.", rest);
				assertThat(next.quotes()).hasSize(1);
				boolean whole = rest.contains("The pier is safe,");
				assertThat(StoryRules.faultsOf(next).isEmpty()).as(rest).isEqualTo(whole);
			}
		}
	}

}
