package org.dateline;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Status;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.BundledStory.FILE;
import static org.dateline.BundledStory.JSON;
import static org.dateline.BundledStory.STORY;
import static org.dateline.BundledStory.blocks;
import static org.dateline.BundledStory.published;
import static org.dateline.BundledStory.shownBy;
import static org.dateline.BundledStory.used;

/** The bundled story: what it says and shows. */
final class SeedTests {

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
	@MethodSource("org.dateline.BundledStory#published")
	void creditsThePhotographer(Image image) {
		assertThat(image.creditLine()).isEqualTo("REUTERS / " + image.creators().getFirst());
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#published")
	void creditsTheAgency(Image image) {
		assertThat(image.agencies()).containsExactly("REUTERS");
	}

	@ParameterizedTest
	@MethodSource("org.dateline.BundledStory#published")
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
