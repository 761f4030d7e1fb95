package org.dateline.format.page.body;

import org.dateline.story.Block;
import org.dateline.story.Image;
import org.dateline.story.Image.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class PicturesTests {

	private static final String FIGURE = "<figure><img src='/bridge.jpg' alt='A bridge' width='900' height='600px'>"
			+ "<figcaption>%s</figcaption></figure>";

	@Test
	void findsAPictureAmongTheParagraphs() {
		Image image = only("<img src='/bridge.jpg' alt=' A bridge '>");
		assertThat(image.url()).isEqualTo("https://news.example/bridge.jpg");
		assertThat(image.alt()).isEqualTo("A bridge");
		assertThat(image.uses()).singleElement().extracting(Image.Use::role).isEqualTo(Role.INLINE);
	}

	@Test
	void readsTheSizeOfAPicture() {
		Image image = only(FIGURE.formatted("The bridge."));
		assertThat(image.width()).isEqualTo(900);
		assertThat(image.height()).isEqualTo(600);
	}

	@Test
	void keepsTheCreditApartFromTheCaption() {
		Image image = only(FIGURE.formatted("The bridge in winter. <span class='credit'>Ina Moor</span>"));
		assertThat(caption(image)).isEqualTo("The bridge in winter.");
		assertThat(image.raw()).isEqualTo("Ina Moor");
	}

	@Test
	void keepsTheCreditApartWhereNoElementParts() {
		Image image = only(FIGURE.formatted("The bridge in winter. Photo: Ina Moor"));
		assertThat(caption(image)).isEqualTo("The bridge in winter.");
		assertThat(image.raw()).isEqualTo("Photo: Ina Moor");
	}

	@Test
	void readsCaptionAndCreditInElementsOfTheirOwn() {
		Image image = only("<div class='media'><img src='/bridge.jpg'><div class='caption'>The bridge in winter.</div>"
				+ "<div class='credit'>Ina Moor</div></div>");
		assertThat(caption(image)).isEqualTo("The bridge in winter.");
		assertThat(image.raw()).isEqualTo("Ina Moor");
	}

	@Test
	void leavesACaptionThatIsNotThereAbsent() {
		Image image = only("<figure><img src='/bridge.jpg'><button>Enlarge the picture</button></figure>");
		assertThat(caption(image)).isNull();
		assertThat(image.raw()).isNull();
	}

	@Test
	void opensTheStoryWithThePictureBeforeTheText() {
		PageBody body = NewsPage.plain().between(0, FIGURE.formatted("The bridge.")).read();
		assertThat(body.images()).singleElement()
			.satisfies((image) -> assertThat(image.uses().getFirst().role()).isEqualTo(Role.LEAD));
		assertThat(body.blocks().getFirst()).isEqualTo(new Block.Picture(null, "image-1", "The bridge."));
	}

	@Test
	void showsTheSamePictureOnce() {
		PageBody body = NewsPage.plain()
			.between(1, "<img src='/s/bridge.jpg?w=200'>")
			.between(3, "<noscript><img src='/l/bridge.jpg?w=900'></noscript>")
			.read();
		assertThat(body.images()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<img src='/t.gif' width='1' height='1'>", "<img src='/i/logo-large.png'>",
			"<img src='/share.svg'>", "<div class='advertisement'><img src='/shoes.jpg'></div>",
			"<div class='newsletter'><img src='/letters.jpg'></div>",
			"<a href='/other-story'><img src='/other.jpg'></a>",
			"<div style='display:none'><img src='/unseen.jpg'></div>", "<aside><img src='/beside.jpg'></aside>",
			"<img src='/people/avatar.jpg'>" })
	void leavesOutWhatIsNoPictureOfTheStory(String html) {
		assertThat(NewsPage.plain().between(2, html).read().images()).isEmpty();
	}

	@Test
	void keepsAPictureThatLinksToItself() {
		assertThat(only("<a href='/big/bridge.jpg'><img src='/bridge.jpg'></a>").url()).isNotNull();
	}

	@Test
	void leavesOutPicturesBehindTheStory() {
		PageBody body = NewsPage.plain()
			.behind("<div class='teaser'><p>One</p><p>Two</p><p>Three</p><img src='/late.jpg'></div>")
			.read();
		assertThat(body.images()).isEmpty();
	}

	private static Image only(String html) {
		return NewsPage.plain().between(2, html).read().images().getFirst();
	}

	private static @Nullable String caption(Image image) {
		return image.uses().getFirst().caption();
	}

}
