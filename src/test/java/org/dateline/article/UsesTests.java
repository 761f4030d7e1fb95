package org.dateline.article;

import java.util.List;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Image.Role;
import org.dateline.story.Related;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class UsesTests {

	private static final Image PIER = News.image(News.PIER, null);

	private static final Image BRIDGE = News.image(News.BRIDGE, null);

	@Test
	void leadsWithThePictureBeforeAllWords() {
		assertThat(uses(List.of(PIER), News.picture("f", News.PIER, "The pier"), News.paragraph("p", "It runs.")))
			.containsExactly(News.use(null, "f", "The pier", Role.LEAD));
	}

	@Test
	void showsAPictureBehindWordsInline() {
		assertThat(uses(List.of(PIER), News.paragraph("p", "It runs."), News.picture("f", News.PIER, null)))
			.containsExactly(News.use(null, "f", null, Role.INLINE));
	}

	@Test
	void leadsWithOnePictureOnly() {
		assertThat(
				uses(List.of(PIER, BRIDGE), News.picture("f", News.PIER, null), News.picture("g", News.BRIDGE, null)))
			.extracting(Image.Use::role)
			.containsExactly(Role.LEAD, Role.INLINE);
	}

	@Test
	void leadsWithAPictureBehindASeparator() {
		assertThat(uses(List.of(PIER), new Block.Separator("s"), News.picture("f", News.PIER, null)))
			.extracting(Image.Use::role)
			.containsExactly(Role.LEAD);
	}

	@Test
	void leadsWithNoOtherPictureThanTheOneThatIsNamed() {
		Image leading = News.image(News.BRIDGE, null, News.use(null, null, null, Role.LEAD));
		assertThat(uses(List.of(PIER, leading), News.picture("f", News.PIER, null))).extracting(Image.Use::role)
			.containsExactly(Role.INLINE, Role.LEAD);
	}

	@Test
	void showsAPictureWithAPointerAsATeaser() {
		assertThat(uses(List.of(PIER), News.teaser("t", "Bridge closed", News.PIER)))
			.containsExactly(News.use(null, "t", null, Role.TEASER));
	}

	@Test
	void showsOnePictureInSeveralPlacesInReadingOrder() {
		assertThat(uses(List.of(PIER), News.teaser("t", "Bridge", News.PIER), News.paragraph("p", "It runs."),
				News.picture("f", News.PIER, null)))
			.extracting(Image.Use::block)
			.containsExactly("t", "f");
	}

	@Test
	void keepsTheRoleThatAUseIsGiven() {
		Image given = News.image(News.PIER, null, News.use(null, "f", null, Role.INLINE));
		assertThat(uses(List.of(given), News.picture("f", News.PIER, null))).extracting(Image.Use::role)
			.containsExactly(Role.INLINE);
	}

	@Test
	void keepsTheIdOfAUseThatABlockShows() {
		Image given = News.image(News.PIER, null, News.use(News.BRIDGE, "f", null, Role.INLINE));
		assertThat(uses(List.of(given), News.picture("f", News.PIER, null))).extracting(Image.Use::id)
			.containsExactly(News.BRIDGE);
	}

	@Test
	void keepsAUseOutsideTheBody() {
		Image.Use outside = News.use(null, null, "On the front page", Role.LEAD);
		assertThat(uses(List.of(News.image(News.PIER, null, outside)))).containsExactly(outside);
	}

	@Test
	void dropsAUseOfABlockThatIsGone() {
		Image given = News.image(News.PIER, null, News.use(null, "gone", "The pier", Role.INLINE));
		assertThat(uses(List.of(given), News.paragraph("p", "It runs."))).isEmpty();
	}

	@Test
	void givesAPictureThatIsNotShownNoUse() {
		assertThat(uses(List.of(PIER), News.paragraph("p", "It runs."))).isEmpty();
	}

	@Test
	void takesTheCaptionOfTheBlockIntoTheUse() {
		Image given = News.image(News.PIER, null, News.use(null, "f", null, Role.INLINE));
		assertThat(uses(List.of(given), News.picture("f", News.PIER, "The pier"))).extracting(Image.Use::caption)
			.containsExactly("The pier");
	}

	@Test
	void takesTheCaptionOfTheUseIntoTheBlock() {
		Image given = News.image(News.PIER, null, News.use(null, "f", "The pier", Role.INLINE));
		assertThat(complete(List.of(given), News.picture("f", News.PIER, null)).blocks())
			.containsExactly(News.picture("f", News.PIER, "The pier"));
	}

	@Test
	void keepsTheCaptionsOfTwoUsesApart() {
		assertThat(
				uses(List.of(PIER), News.picture("f", News.PIER, "By day"), News.picture("g", News.PIER, "By night")))
			.extracting(Image.Use::caption)
			.containsExactly("By day", "By night");
	}

	@Test
	void keepsTheCaptionOfATeaserThatOnlyTheUseHas() {
		Image given = News.image(News.PIER, null, News.use(null, "t", "The pier", Role.TEASER));
		assertThat(uses(List.of(given), News.teaser("t", "Bridge", News.PIER))).extracting(Image.Use::caption)
			.containsExactly("The pier");
	}

	@Test
	void listsTheStoriesThatTeasersPointTo() {
		assertThat(complete(List.of(), News.teaser("t", "Bridge closed", null)).related())
			.containsExactly(News.related(Related.Kind.EMBEDDED, "Bridge closed", null).in("t"));
	}

	@Test
	void tellsATeaserItsPlace() {
		assertThat(complete(List.of(), News.teaser("t", "Bridge closed", null)).blocks())
			.containsExactly(new Block.Teaser("t", News.related(Related.Kind.EMBEDDED, "Bridge closed", null).in("t")));
	}

	@Test
	void listsEmbeddedStoriesBeforeTheOthers() {
		Story story = News.of(News.teaser("t", "Bridge closed", null))
			.but()
			.related(List.of(News.related(Related.Kind.COMPUTED, "Tunnel", null),
					News.related(Related.Kind.CURATED, "Port", null)))
			.build();
		assertThat(Uses.complete(story).related()).extracting(Related::headline)
			.containsExactly("Bridge closed", "Tunnel", "Port");
	}

	@Test
	void dropsAnEmbeddedStoryThatNoTeaserShows() {
		Story story = News.of()
			.but()
			.related(List.of(News.related(Related.Kind.EMBEDDED, "Bridge closed", null)))
			.build();
		assertThat(Uses.complete(story).related()).isEmpty();
	}

	@Test
	void changesNothingTheSecondTime() {
		Story once = complete(List.of(PIER, BRIDGE), News.picture("f", News.PIER, "The pier"),
				News.teaser("t", "Bridge closed", News.BRIDGE), News.paragraph("p", "It runs."));
		assertThat(Uses.complete(once)).isEqualTo(once);
	}

	@Test
	void findsThePictureThatABlockShows() {
		assertThat(Uses.picture(News.picture("f", News.PIER, null))).contains(News.PIER);
		assertThat(Uses.picture(News.teaser("t", "Bridge", News.BRIDGE))).contains(News.BRIDGE);
	}

	@Test
	void findsNoPictureInABlockThatShowsNone() {
		assertThat(Uses.picture(News.teaser("t", "Bridge", null))).isEmpty();
		assertThat(Uses.picture(News.paragraph("p", "It runs."))).isEmpty();
	}

	private static Story complete(List<Image> images, Block... blocks) {
		return Uses.complete(News.showing(images, blocks));
	}

	private static List<Image.Use> uses(List<Image> images, Block... blocks) {
		return complete(images, blocks).images().stream().flatMap((image) -> image.uses().stream()).toList();
	}

}
