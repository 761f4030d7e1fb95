package org.dateline.format.page.facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** Which picture stands for the story. */
class PictureTests {

	private static final String HEADING = "<h1>Gulls steal lunch at the quay</h1>";

	private static String url(String html) {
		@Nullable Fact<LeadImage> image = FactPages.read(html).leadImage();
		return (image == null) ? "" : image.value().url().replace("https://www.harbour-courier.example", "");
	}

	@Test
	void isNamedByOpenGraph() {
		assertThat(url(page(property("og:image", "/gulls.jpg"), HEADING))).isEqualTo("/gulls.jpg");
	}

	@Test
	void isNamedByLinkedData() {
		assertThat(url(article("'image': '/gulls.jpg'"))).isEqualTo("/gulls.jpg");
		assertThat(url(article("'image': ['/gulls.jpg', '/cats.jpg']"))).isEqualTo("/gulls.jpg");
		assertThat(url(article("'image': {'@type': 'ImageObject', 'url': '/gulls.jpg'}"))).isEqualTo("/gulls.jpg");
		assertThat(url(article("'image': {'contentUrl': '/gulls.jpg'}"))).isEqualTo("/gulls.jpg");
		assertThat(url(article("'thumbnailUrl': '/gulls.jpg'"))).isEqualTo("/gulls.jpg");
	}

	@Test
	void isNamedByTwitterOrALink() {
		assertThat(url(page("<meta name='twitter:image' content='/gulls.jpg'>", HEADING))).isEqualTo("/gulls.jpg");
		assertThat(url(page("<link rel='image_src' href='/gulls.jpg'>", HEADING))).isEqualTo("/gulls.jpg");
	}

	@Test
	void isTheOneOfTheHeadThatThePageShows() {
		assertThat(
				url(page(property("og:image", "/share/logo-card.jpg") + article("'image': '/gulls-7423461-square.jpg'"),
						HEADING + "<img src='/crop/gulls-7423461_wide.jpg'>")))
			.isEqualTo("/crop/gulls-7423461_wide.jpg");
	}

	@Test
	void hasTheCaptionAndTheWordsThatThePageShows() {
		Facts facts = FactPages.read(page(property("og:image", "/gulls-7423461-share.jpg"), HEADING + """
				<figure><picture><img src="/gulls-7423461_w.jpg" alt="Two gulls" width="800" height="600"></picture>
				<figcaption>Gulls at the quay on Monday.</figcaption></figure>"""));
		assertThat(FactPages.value(facts.leadImage()))
			.isEqualTo(new LeadImage("https://www.harbour-courier.example/gulls-7423461_w.jpg", 800, 600, "Two gulls",
					"Gulls at the quay on Monday."));
	}

	@Test
	void keepsTheLargerSizeOfTheHead() {
		assertThat(url(
				page(property("og:image", "/gulls-7423461.jpg"), HEADING + "<img src='/gulls-7423461-300x200.jpg'>")))
			.isEqualTo("/gulls-7423461.jpg");
	}

	@Test
	void isTheFirstLargeOneWhereTheHeadNamesNone() {
		assertThat(url(page("",
				"<img src='/logo.png' width='90'>" + HEADING
						+ "<img src='/ada.jpg' width='48'><img src='/gulls.jpg' width='800'>")))
			.isEqualTo("/gulls.jpg");
	}

	@Test
	void isNoneBesideTheStory() {
		assertThat(url(page("", HEADING + "<aside><img src='/advert.jpg' width='800'></aside>"))).isEmpty();
	}

	@Test
	void isLoadedLater() {
		assertThat(url(page("", HEADING + "<img width='800' src='data:image/gif;base64,R0' data-src='/gulls.jpg'>")))
			.isEqualTo("/gulls.jpg");
	}

	@Test
	void isTheLargestOfASet() {
		assertThat(url(
				page("", HEADING + "<img width='800' srcset='/g-400.jpg 400w, /g-1600.jpg 1600w, /g-800.jpg 800w'>")))
			.isEqualTo("/g-1600.jpg");
	}

	@Test
	void isOfTheWeb() {
		assertThat(url(page(property("og:image", "javascript:alert(1)"), HEADING))).isEmpty();
		assertThat(url(page(property("og:image", "data:image/png;base64,AA"), HEADING))).isEmpty();
		assertThat(url(page(property("og:image", "http://"), HEADING))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			https://a.example/gulls.jpg                    | https://b.example/x/gulls.png?w=3        | true
			https://a.example/1/gulls-7423461_a.jpg        | https://a.example/2/gulls-7423461_b.jpg  | true
			https://a.example/4815162342aa/orig.jpg        | https://a.example/4815162342aa/w640.jpg  | true
			https://a.example/show12345678/a1b2c3d4e5.jpg  | https://a.example/show12345678/other.jpg | false
			https://a.example/2024/gulls.jpg               | https://a.example/2024/cats.jpg          | false
			https://a.example/20240305/gulls.jpg           | https://a.example/20240305/cats.jpg      | false
			""")
	void isTheSameInOtherSizes(String one, String other, boolean same) {
		assertThat(PictureName.of(one).isSame(PictureName.of(other))).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1200      | 1200
			1200px    | 1200
			1200.0    | 1200
			100%      | 100
			0         |
			wide      |
			-5        |
			999999999 |
			""")
	void isSoManyPixelsWide(String text, @Nullable Integer pixels) {
		assertThat(PictureName.pixels(text)).isEqualTo(pixels);
	}

	@Test
	void isNotHeldUpByABrokenSet() {
		assertThat(PictureName.largest("")).isEmpty();
		assertThat(PictureName.largest(", , ,")).isNotNull();
		assertThat(PictureName.largest("/a.jpg")).isEqualTo("/a.jpg");
		assertThat(PictureName.largest("/a,1.jpg 320w,/a,2.jpg 640w,/a,3.jpg 80w")).isEqualTo("/a,2.jpg");
		assertThat(PictureName.of("https://a.example/%zz").file()).isEqualTo("%zz");
	}

	@Test
	void isLargerInTheHeadThanInThePageIfLinkedDataSaysSo() {
		String head = property("og:image", "/4815162342aa/orig.jpg");
		String shown = HEADING + "<img srcset='/4815162342aa/w320.jpg 320w, /4815162342aa/w640.jpg 640w'>";
		assertThat(url(page(head + article("'image': {'url': '/4815162342aa/orig.jpg', 'width': 2048}"), shown)))
			.isEqualTo("/4815162342aa/orig.jpg");
		assertThat(url(page(head + article("'image': {'url': '/4815162342aa/orig.jpg', 'width': 400}"), shown)))
			.isEqualTo("/4815162342aa/w640.jpg");
	}

	@Test
	void isThePosterOfAFilmWhereThereIsNoOther() {
		String film = "<video poster='/gulls.gif'></video>";
		assertThat(url(page("", HEADING + film))).isEqualTo("/gulls.gif");
		assertThat(url(page("", HEADING + film + "<img src='/quay.jpg' width='800'>"))).isEqualTo("/quay.jpg");
	}

}
