package org.dateline;

import java.util.stream.Collectors;

import org.dateline.story.Block;
import org.dateline.story.Quotation;
import org.dateline.story.Quotation.Kind;
import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.dateline.story.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.BundledStory.STORY;
import static org.dateline.BundledStory.blocks;
import static org.dateline.BundledStory.fragments;
import static org.dateline.BundledStory.quotes;
import static org.dateline.BundledStory.speaker;
import static org.dateline.BundledStory.speakers;
import static org.dateline.BundledStory.words;

/** The quotations of the bundled story, to the letter. */
final class SeedQuoteTests {

	private static final int MOST_WORDS_OF_A_FRAGMENT = 6;

	@Test
	void hasAtLeastTwelveQuotes() {
		assertThat(STORY.quotes()).hasSizeGreaterThanOrEqualTo(12);
	}

	@Test
	void hasIndirectAndMixedQuotes() {
		assertThat(STORY.quotes()).extracting(Quotation::kind).contains(Kind.INDIRECT, Kind.MIXED);
	}

	@Test
	void hasNoDirectQuote() {
		assertThat(STORY.quotes()).extracting(Quotation::kind).doesNotContain(Kind.DIRECT);
	}

	@Test
	void namesEachQuote() {
		assertThat(STORY.quotes()).extracting(Quotation::id).doesNotContainNull().doesNotHaveDuplicates();
	}

	@Test
	void hasTwoSpeakers() {
		assertThat(speakers()).extracting(Speaker::name).containsExactlyInAnyOrder("Paul Rogers", "Theresa May");
	}

	@Test
	void saysWhoRogersIs() {
		assertThat(speaker("Paul Rogers")).extracting(Speaker::honorific, Speaker::role, Speaker::affiliation)
			.containsExactly("Dr", "professor emeritus in peace studies", "University of Bradford");
	}

	@Test
	void saysWhoMayIs() {
		assertThat(speaker("Theresa May")).extracting(Speaker::role, Speaker::affiliation)
			.containsExactly("Prime Minister", "United Kingdom");
	}

	@Test
	void hasASpeakerForEachQuote() {
		assertThat(STORY.quotes()).extracting(Quotation::speaker).doesNotContainNull();
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#quotes")
	void slicesAQuoteOutOfItsParagraphs(Quotation quote) {
		assertThat(quote.segments().stream().map(BundledStory::words).collect(Collectors.joining(" ")))
			.isEqualTo(quote.text());
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#phrases")
	void slicesAPhraseOutOfItsParagraph(Phrase phrase) {
		assertThat(words(new Span(phrase.block(), phrase.start(), phrase.end()))).isEqualTo(phrase.text());
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#fragments")
	void putsAFragmentBetweenQuotationMarks(Span span) {
		assertThat(words(new Span(span.block(), span.start() - 1, span.end() + 1))).startsWith("“").endsWith("”");
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#fragments")
	void takesAtMostSixWordsAtATime(Span span) {
		assertThat(words(span).split(" ", -1)).hasSizeLessThanOrEqualTo(MOST_WORDS_OF_A_FRAGMENT);
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#mixed")
	void marksWhatAMixedQuoteHasVerbatim(Quotation quote) {
		assertThat(quote.verbatim()).isNotEmpty();
	}

	@Test
	void hasNothingVerbatimInAnIndirectQuote() {
		assertThat(quotes().filter((quote) -> quote.kind() == Kind.INDIRECT))
			.allSatisfy((quote) -> assertThat(quote.verbatim()).isEmpty());
	}

	@Test
	void accountsForEachQuotationMark() {
		long opened = blocks(Block.Paragraph.class).stream()
			.flatMapToInt((paragraph) -> paragraph.text().codePoints())
			.filter((sign) -> sign == '“')
			.count();
		assertThat(fragments().distinct()).hasSize((int) opened);
	}

	@Test
	void putsNothingElseBetweenQuotationMarks() {
		assertThat(blocks(Block.Paragraph.class))
			.allSatisfy((paragraph) -> assertThat(paragraph.text()).doesNotContain("\""));
	}

}
