package org.dateline.attribution;

import java.util.List;
import java.util.Map;

import org.dateline.story.Block;
import org.dateline.story.CodePoints;
import org.dateline.story.Quotation;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories get their quotations, counted as stories count. */
final class QuotationsTests {

	private static final String SAID = "“The pier is safe,” said harbour master Ada Lind.";

	private static Story story(String... paragraphs) {
		List<Block> blocks = java.util.Arrays.stream(paragraphs)
			.map((text) -> (Block) new Block.Paragraph(null, text, List.of()))
			.toList();
		return Story.titled("Pier", "en").blocks(blocks).build();
	}

	@Test
	void addsWhatWasSaidToAStory() {
		assertThat(Quotations.added(story("It rained.", SAID)).quotes()).singleElement().satisfies((quote) -> {
			assertThat(quote.text()).isEqualTo("The pier is safe,");
			assertThat(quote.segments()).containsExactly(new Quotation.Span("b2", 1, 18));
			assertThat(quote.cue()).isEqualTo(new Quotation.Phrase("said", "b2", 20, 24));
		});
	}

	@Test
	void leavesAStoryAloneInWhichNobodySpeaks() {
		Story story = story("It rained.");
		assertThat(Quotations.added(story)).isSameAs(story);
	}

	@Test
	void leavesAStoryAloneThatBreaksARule() {
		Story story = Story.titled("", "en").blocks(story(SAID).blocks()).build();
		assertThat(Quotations.added(story)).isSameAs(story);
	}

	@Test
	void leavesQuotationsAsTheyCame() {
		Story told = Quotations.added(story(SAID));
		Story fewer = told.but()
			.blocks(List.of(told.blocks().getFirst(), new Block.Paragraph("x", SAID, List.of())))
			.build();
		assertThat(Quotations.added(fewer).quotes()).isEqualTo(told.quotes());
	}

	@Test
	void namesABlockLikeNoOther() {
		Story story = story(SAID, SAID);
		Story named = story.but()
			.blocks(List.of(story.blocks().getFirst(), new Block.Paragraph("b1", SAID, List.of())))
			.build();
		assertThat(Quotations.named(named).blocks()).extracting(Block::id).doesNotHaveDuplicates().contains("b1");
	}

	@Test
	void takesOutWhatTheWordsDoNotBearOut() {
		Story told = Quotations.added(story(SAID, "He said that it rained."));
		List<Block> blocks = List.of(told.blocks().getFirst(), told.blocks().getLast().named("other"));
		assertThat(Quotations.standing(told.but().blocks(blocks).build()).quotes()).extracting(Quotation::text)
			.containsExactly("The pier is safe,");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "🙂🙂 “The 🙂 pier is safe,” said Ada Lind.", "Cafe\u0301: “The pier is safe,” said Ada Lind.",
					"“הרציף בטוח,” said Ada Lind.", "“First, the pier,” Ada Lind said. “Then the boats.”",
					"Ada Lind said the pier “is safe” and that boats run." })
	void countsCodePointsOfEachBlock(String text) {
		Story told = Quotations.added(story("🙂 It rained 🙂.", text));
		assertThat(StoryRules.faultsOf(told)).isEmpty();
		assertThat(told.quotes()).isNotEmpty();
	}

	@Test
	void countsCodePointsAcrossItsSteps() {
		String text = "It rained " + "🙂".repeat(700) + ".\n“The pier is safe,” said Ada Lind.";
		Quotation.Span span = Quotations.in(Map.of("one", text), "en").getFirst().quotation().segments().getFirst();
		assertThat(CodePoints.slice(text, span.start(), span.end())).isEqualTo("The pier is safe,");
	}

	@Test
	void takesATranscriptForSpokenThroughout() {
		Story told = Quotations.added(story("ANN LEE: It rains on the pier.", "BOB ROE: It does rain there."));
		assertThat(told.quotes()).hasSize(2)
			.allSatisfy((quote) -> assertThat(quote.verbatim()).isEqualTo(quote.segments()));
	}

}
