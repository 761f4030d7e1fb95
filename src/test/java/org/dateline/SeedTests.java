package org.dateline;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.story.Block;
import org.dateline.story.CodePoints;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Quotation.Kind;
import org.dateline.story.Quotation.Phrase;
import org.dateline.story.Quotation.Span;
import org.dateline.story.Related;
import org.dateline.story.Speaker;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The bundled story, as its file has it. */
final class SeedTests {

	private static final Path FILE = file();

	private static final String JSON = json();

	private static final Story STORY = JsonMapper.shared().readValue(JSON, Story.class);

	private static final int MOST_WORDS_OF_A_FRAGMENT = 6;

	private static Path file() {
		try (Stream<Path> files = Files.list(Path.of(resources()))) {
			return files.filter((file) -> file.toString().endsWith(".json")).findFirst().orElseThrow();
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("The bundled story is not there", unreadable);
		}
	}

	private static String resources() {
		try {
			return Path.of(Optional.ofNullable(SeedTests.class.getResource("/seed")).orElseThrow().toURI()).toString();
		}
		catch (URISyntaxException wrong) {
			throw new IllegalStateException("The folder of the bundled story has no address", wrong);
		}
	}

	private static String json() {
		try {
			return Files.readString(FILE);
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("The bundled story cannot be read", unreadable);
		}
	}

	private static <T extends Block> List<T> blocks(Class<T> kind) {
		return STORY.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	private static List<Image> used(Image.Role role) {
		return STORY.images()
			.stream()
			.filter((image) -> image.uses().stream().anyMatch((use) -> use.role() == role))
			.toList();
	}

	private static Stream<Image> published() {
		return Stream.of(Image.Role.LEAD, Image.Role.INLINE).flatMap((role) -> used(role).stream());
	}

	private static Image shownBy(Related related) {
		return STORY.images().stream().filter((image) -> image.id().equals(related.image())).findFirst().orElseThrow();
	}

	private static Stream<Quotation> quotes() {
		return STORY.quotes().stream();
	}

	private static Stream<Quotation> mixed() {
		return quotes().filter((quote) -> quote.kind() == Kind.MIXED);
	}

	private static Stream<Span> fragments() {
		return quotes().flatMap((quote) -> quote.verbatim().stream());
	}

	private static Stream<Phrase> phrases() {
		return quotes()
			.flatMap((quote) -> Stream.of(Optional.ofNullable(quote.cue()), Optional.ofNullable(quote.mention())))
			.flatMap(Optional::stream);
	}

	private static Set<Speaker> speakers() {
		return quotes().flatMap((quote) -> Stream.ofNullable(quote.speaker())).collect(Collectors.toSet());
	}

	private static Speaker speaker(String name) {
		return speakers().stream().filter((speaker) -> speaker.name().equals(name)).findFirst().orElseThrow();
	}

	private static String words(String block) {
		return STORY.blocks().stream().filter((one) -> block.equals(one.id())).findFirst().orElseThrow().words();
	}

	private static String words(Span span) {
		return CodePoints.slice(words(span.block()), span.start(), span.end());
	}

	@Test
	void hasTheHeadlineOfTheSource() {
		assertThat(STORY.headline())
			.isEqualTo("Sore Losers: Daesh's UK Attacks Meant as Retaliation for Collapsing 'Caliphate'");
	}

	@Test
	void hasItsSlug() {
		assertThat(STORY.slug())
			.isEqualTo("sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate");
	}

	@Test
	void standsInAFileOfThatName() {
		assertThat(FILE).hasFileName(STORY.slug() + ".json");
	}

	@Test
	void isPublished() {
		assertThat(STORY.status()).isEqualTo(Status.PUBLISHED);
	}

	@Test
	void isInEnglish() {
		assertThat(STORY.language()).isEqualTo("en");
	}

	@Test
	void standsInTheSectionOfTheWorld() {
		assertThat(STORY.section()).hasToString("Section[slug=world, name=World]");
	}

	@Test
	void namesItsPublisher() {
		assertThat(STORY.publisher()).extracting("name").isEqualTo("Sputnik International");
	}

	@Test
	void hasAStandfirst() {
		assertThat(STORY.standfirst()).isNotBlank();
	}

	@Test
	void breaksNoRule() {
		assertThat(StoryRules.faultsOf(STORY)).isEmpty();
	}

	@Test
	void hasTwelveToSixteenParagraphs() {
		assertThat(blocks(Block.Paragraph.class)).hasSizeBetween(12, 16);
	}

	@Test
	void namesEachBlock() {
		assertThat(STORY.blocks()).extracting(Block::id).doesNotContainNull().doesNotHaveDuplicates();
	}

	@Test
	void hasFivePictures() {
		assertThat(STORY.images()).hasSize(5);
	}

	@Test
	void hasOneLeadPicture() {
		assertThat(used(Image.Role.LEAD)).hasSize(1);
	}

	@Test
	void hasTwoPicturesAmongItsParagraphs() {
		assertThat(used(Image.Role.INLINE)).hasSize(2);
	}

	@Test
	void hasTwoPicturesOfOtherStories() {
		assertThat(used(Image.Role.TEASER)).hasSize(2);
	}

	@Test
	void beginsWithItsLeadPicture() {
		assertThat(STORY.blocks().getFirst()).isInstanceOf(Block.Picture.class);
	}

	@Test
	void usesEachPictureOnce() {
		assertThat(STORY.images()).allSatisfy((image) -> assertThat(image.uses()).hasSize(1));
	}

	@Test
	void saysWhatEachPictureShows() {
		assertThat(STORY.images()).extracting(Image::alt).doesNotContainNull().doesNotHaveDuplicates();
	}

	@Test
	void hasACaptionForEachPicture() {
		assertThat(STORY.images()).allSatisfy(
				(image) -> assertThat(image.uses()).allSatisfy((use) -> assertThat(use.caption()).isNotBlank()));
	}

	@ParameterizedTest
	@MethodSource("published")
	void creditsThePhotographer(Image image) {
		assertThat(image.creditLine()).isEqualTo("REUTERS / " + image.creators().getFirst());
	}

	@ParameterizedTest
	@MethodSource("published")
	void creditsTheAgency(Image image) {
		assertThat(image.agencies()).containsExactly("REUTERS");
	}

	@ParameterizedTest
	@MethodSource("published")
	void keepsTheCreditApartFromTheCaption(Image image) {
		assertThat(image.uses().getFirst().caption()).doesNotContain("REUTERS", image.creators().getFirst(), "©");
	}

	@Test
	void namesThePhotographersInOrder() {
		assertThat(published()).flatExtracting(Image::creators)
			.containsExactly("Hannah McKay", "Dylan Martinez", "Danish Siddiqui");
	}

	@Test
	void saysWhenThePicturesWereTaken() {
		assertThat(published()).extracting(Image::takenOn).containsExactly("2017-06-03", "2017-06-04", "2017-05-11");
	}

	@Test
	void creditsTheHandout() {
		assertThat(used(Image.Role.TEASER)).extracting(Image::creditLine)
			.contains("Dave Hogan for One Love Manchester (handout)");
	}

	@Test
	void inventsNoCreditForThePictureThatHasNone() {
		Image uncredited = shownBy(blocks(Block.Teaser.class).getFirst().related());
		assertThat(uncredited).extracting(Image::creditLine, Image::takenOn, Image::raw).containsOnlyNulls();
	}

	@Test
	void pointsToTwoOtherStories() {
		assertThat(blocks(Block.Teaser.class)).extracting((teaser) -> teaser.related().headline())
			.containsExactly("Daesh Claims Responsibility for London Terror Attack",
					"Defiant Manchester Music Fans Show Courage Hours After London Terror Attack");
	}

	@Test
	void showsAPictureWithEachOtherStory() {
		assertThat(blocks(Block.Teaser.class)).extracting((teaser) -> shownBy(teaser.related()))
			.containsExactlyElementsOf(used(Image.Role.TEASER));
	}

	@Test
	void inventsNoAddressOfTheOtherStories() {
		assertThat(blocks(Block.Teaser.class)).extracting((teaser) -> teaser.related().url()).containsOnlyNulls();
	}

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
	@MethodSource("quotes")
	void slicesAQuoteOutOfItsParagraphs(Quotation quote) {
		assertThat(quote.segments().stream().map(SeedTests::words).collect(Collectors.joining(" ")))
			.isEqualTo(quote.text());
	}

	@ParameterizedTest
	@MethodSource("phrases")
	void slicesAPhraseOutOfItsParagraph(Phrase phrase) {
		assertThat(words(new Span(phrase.block(), phrase.start(), phrase.end()))).isEqualTo(phrase.text());
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void putsAFragmentBetweenQuotationMarks(Span span) {
		assertThat(words(new Span(span.block(), span.start() - 1, span.end() + 1))).startsWith("“").endsWith("”");
	}

	@ParameterizedTest
	@MethodSource("fragments")
	void takesAtMostSixWordsAtATime(Span span) {
		assertThat(words(span).split(" ", -1)).hasSizeLessThanOrEqualTo(MOST_WORDS_OF_A_FRAGMENT);
	}

	@ParameterizedTest
	@MethodSource("mixed")
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

	@Test
	void inventsNoInstant() {
		assertThat(Stream.of(Optional.ofNullable(STORY.firstPublishedAt()), Optional.ofNullable(STORY.publishedAt()),
				Optional.ofNullable(STORY.updatedAt())))
			.allMatch(Optional::isEmpty);
	}

	@Test
	void hasNoInstantAnywhereInItsFile() {
		assertThat(JSON).doesNotContainPattern(Pattern.compile("\\dT\\d\\d:"));
	}

	@Test
	void saysWhenItHappened() {
		assertThat(blocks(Block.Paragraph.class)).extracting(Block.Paragraph::text)
			.anyMatch((text) -> text.contains("3 June 2017"));
	}

	@Test
	void hasNoNoBreakSpace() {
		assertThat(JSON).doesNotContain("\u00a0");
	}

}
