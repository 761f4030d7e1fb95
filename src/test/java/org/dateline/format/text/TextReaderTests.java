package org.dateline.format.text;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dateline.format.Hints;
import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A copied page is read as the story that stands in it, and nothing else. */
final class TextReaderTests {

	private static final Story STORY = CopiedPage.story(CopiedPage.TEXT);

	@Test
	void findsTheHeadline() {
		assertThat(STORY.headline()).isEqualTo(CopiedPage.HEADLINE);
	}

	@Test
	void findsTheStandfirstBehindAWordOfThePage() {
		assertThat(STORY.standfirst()).startsWith("The ferry that carried").endsWith("worth every penny.");
	}

	@Test
	void findsThePublisherAndTheSection() {
		assertThat(STORY.publisher()).isNotNull().extracting("name").isEqualTo("Harbour Herald");
		assertThat(STORY.section()).isNotNull().extracting("slug", "name").containsExactly("world", "World");
	}

	@Test
	void guessesTheLanguage() {
		assertThat(STORY.language()).isEqualTo("en");
	}

	@Test
	void inventsNoDate() {
		assertThat(STORY.publishedAt()).isNull();
		assertThat(TextReader.read(CopiedPage.TEXT).published()).isNull();
	}

	@Test
	void keepsTheParagraphsAndNoFurniture() {
		assertThat(CopiedPage.paragraphs(STORY)).hasSize(5)
			.allSatisfy((paragraph) -> assertThat(paragraph.length()).isGreaterThan(100));
	}

	@Test
	void putsEveryBlockInItsPlace() {
		assertThat(STORY.blocks()).extracting((block) -> block.getClass().getSimpleName())
			.containsExactly("Picture", "Paragraph", "Teaser", "Paragraph", "Paragraph", "Picture", "Paragraph",
					"Paragraph");
	}

	@Test
	void tellsThePicturesApart() {
		assertThat(STORY.images()).extracting(Image::creators)
			.containsExactly(List.of("Lewis Hine"), List.of(), List.of("Jacob Riis"));
		assertThat(STORY.images()).extracting(Image::agencies)
			.containsExactly(List.of("REUTERS"), List.of(), List.of("AP"));
		assertThat(STORY.images()).extracting(Image::takenOn).containsExactly("2015-03-09", null, "2014-05-04");
		assertThat(STORY.images()).flatExtracting(Image::uses)
			.extracting(Image.Use::role)
			.containsExactly(Image.Role.LEAD, Image.Role.TEASER, Image.Role.INLINE);
	}

	@Test
	void cutsTheCaptionFromItsCreditAndFromTheSite() {
		assertThat(STORY.images()).flatExtracting(Image::uses)
			.extracting(Image.Use::caption)
			.containsExactly("The ferry passes the lighthouse in Kilmar, Ireland, March 9, 2015",
					"Nets drying on the quay at Kilmar",
					"A welder at work on the hull in the yard at Brannock, Ireland, May 4, 2014.");
		assertThat(STORY.images().getFirst().alt())
			.isEqualTo("The ferry passes the lighthouse in Kilmar, Ireland, March 9, 2015");
		assertThat(STORY.images().getLast().alt()).isNull();
	}

	@Test
	void pointsToTheStoryThatIsTeased() {
		assertThat(STORY.related()).extracting(Related::headline).containsExactly("Fishermen Ask for a Longer Season");
		assertThat(STORY.related()).extracting(Related::image).containsExactly("image-2");
		assertThat(STORY.blocks().get(2)).isInstanceOfSatisfying(Block.Teaser.class,
				(teaser) -> assertThat(teaser.related()).isEqualTo(STORY.related().getFirst()));
	}

	@Test
	void keepsTheRulesOfAStory() {
		assertThat(StoryRules.faultsOf(STORY)).isEmpty();
	}

	@Test
	void accountsForEveryLine() {
		List<Entry> account = TextReader.read(CopiedPage.TEXT).account();
		assertThat(account).hasSize((int) CopiedPage.TEXT.lines().count());
		assertThat(account).extracting(Entry::line)
			.containsExactlyElementsOf(Stream.iterate(1, (line) -> line + 1).limit(account.size()).toList());
		assertThat(account).allSatisfy((entry) -> assertThat(entry.reason()).isNotBlank());
	}

	@Test
	void saysWhatBecameOfTheLines() {
		assertThat(CopiedPage.roles(CopiedPage.TEXT))
			.startsWith(Role.PUBLISHER, Role.SECTION, Role.FURNITURE, Role.BLANK, Role.HEADLINE, Role.BLANK,
					Role.PICTURE, Role.ALT, Role.FURNITURE, Role.STANDFIRST, Role.BLANK, Role.PARAGRAPH, Role.BLANK,
					Role.TEASERPICTURE, Role.TEASER, Role.PARAGRAPH)
			.endsWith(Role.FURNITURE, Role.FURNITURE, Role.FURNITURE, Role.FURNITURE, Role.FURNITURE, Role.FURNITURE,
					Role.FURNITURE);
	}

	static Stream<Arguments> disturbances() {
		String text = CopiedPage.TEXT;
		return Stream.of(arguments("no blank lines", text.replaceAll("\n+", "\n")),
				arguments("lines ended as on other systems", text.replace("\n", "\r\n")),
				arguments("old line ends", text.replace("\n", "\r")),
				arguments("no-break spaces", text.replace(' ', '\u00A0')),
				arguments("soft hyphens", text.replace("ferry", "fer\u00ADry")),
				arguments("two blank lines for each", text.replace("\n\n", "\n\n\n")),
				arguments("spaces and tabs at the ends", text.replace("\n", " \t\n\t ")),
				arguments("a mark of the byte order", "\uFEFF" + text),
				arguments("German furniture", translated("Abonnieren", "Um an der Diskussion teilzunehmen")),
				arguments("French furniture", translated("S'abonner", "Pour participer à la discussion")),
				arguments("Turkish furniture", translated("Abone ol", "Tartışmaya katılmak için")),
				arguments("furniture of no known language", translated("Zubbelo", "Qwambo ti rissu")),
				arguments("more furniture", "Menu\nSearch\nLog in\n\n" + text + "\nImprint\nPrivacy\nJobs"),
				arguments("curly quotes", text.replace("\"We", "“We").replace("hope,\"", "hope,”")));
	}

	private static String translated(String subscribe, String participate) {
		return CopiedPage.TEXT.replace("Subscribe", subscribe).replace("To participate in the discussion", participate);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("disturbances")
	void readsTheSameStoryThrough(String disturbance, String text) {
		Story story = CopiedPage.story(text);
		assertThat(story.headline()).as(disturbance).isEqualTo(CopiedPage.HEADLINE);
		assertThat(CopiedPage.paragraphs(story)).hasSameSizeAs(CopiedPage.paragraphs(STORY));
		assertThat(story.images()).extracting(Image::creators)
			.isEqualTo(STORY.images().stream().map(Image::creators).toList());
		assertThat(story.related()).extracting(Related::headline)
			.isEqualTo(STORY.related().stream().map(Related::headline).toList());
		assertThat(story.standfirst()).isEqualTo(STORY.standfirst());
		assertThat(StoryRules.faultsOf(story)).isEmpty();
	}

	@Test
	void takesHints() {
		Hints hints = new Hints("https://herald.example/ferry", null, "en-IE", "The Herald", null);
		Story story = Objects.requireNonNull(TextReader.read(CopiedPage.TEXT, hints).story());
		assertThat(story.language()).isEqualTo("en-IE");
		assertThat(story.source()).isNotNull().extracting("url").isEqualTo("https://herald.example/ferry");
	}

	@ParameterizedTest
	@CsvSource({ "2017-06-03, 2017-06-03,", "2017-06-03T22:00:00+01:00, 2017-06-03T22:00+01:00, 2017-06-03T22:00+01:00",
			"yesterday, ," })
	void takesTheDayThatItIsTold(String told, @Nullable String published, @Nullable String publishedAt) {
		ReadText read = TextReader.read(CopiedPage.TEXT, new Hints(null, null, null, null, told));
		assertThat(read.published()).isEqualTo(published);
		assertThat(Objects.requireNonNull(read.story()).publishedAt())
			.isEqualTo((publishedAt != null) ? OffsetDateTime.parse(publishedAt) : null);
	}

	@Test
	void believesATextBeforeWhatItIsTold() {
		String dated = CopiedPage.TEXT.replaceFirst(CopiedPage.HEADLINE, CopiedPage.HEADLINE + "\n\nMarch 14, 2019");
		ReadText read = TextReader.read(dated, new Hints(null, null, null, null, "2017-06-03T22:00:00Z"));
		assertThat(read.published()).isEqualTo("2019-03-14");
		assertThat(Objects.requireNonNull(read.story()).publishedAt()).isNull();
	}

	@Test
	void warnsThatNoDateIsStated() {
		assertThat(TextReader.read(CopiedPage.TEXT).warnings())
			.containsExactly("The text does not say when it was published");
	}

}
