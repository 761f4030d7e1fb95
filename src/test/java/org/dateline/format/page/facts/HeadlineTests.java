package org.dateline.format.page.facts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.headline;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** Which of the wordings on a page is the headline. */
class HeadlineTests {

	private static final String SITE = property("og:site_name", "Harbour Courier");

	@Test
	void isTheHeadingThatAgreesWithTheTitle() {
		assertThat(headline(page("<title>Gulls steal lunch at the quay - Harbour Courier</title>" + SITE,
				"<h1>Most read</h1><h1>Gulls steal lunch at the quay</h1>")))
			.isEqualTo("Gulls steal lunch at the quay");
	}

	@Test
	void isNotTheNameOfTheSite() {
		assertThat(headline(page("<title>Gulls steal lunch</title>" + SITE,
				"<h1>The Harbour Courier</h1><h1>Gulls steal lunch</h1>")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isNotTheSignOverTheDoor() {
		assertThat(headline(page("<title>Gulls steal the lunch of sailors</title>",
				"<h1><a href='/'>All news from the quay</a></h1><h2>Gulls</h2>")))
			.isEqualTo("Gulls steal the lunch of sailors");
	}

	@Test
	void isNotTheEndOfTheTitle() {
		assertThat(headline(
				page("<title>Gulls steal lunch - Notes from a lighthouse</title>", "<h1>Notes from a lighthouse</h1>")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isTheOnlyHeadingEvenIfTheTitleSaysSomethingElse() {
		assertThat(headline(page("<title>Home</title>", "<h1>Gulls steal lunch at the quay</h1>")))
			.isEqualTo("Gulls steal lunch at the quay");
	}

	@Test
	void isWhatLinkedDataAndOpenGraphAgreeOn() {
		assertThat(headline(page(
				article("'headline': 'Storm night: Gulls steal lunch at the quay'")
						+ property("og:title", "Storm night: Gulls steal lunch at the quay"),
				"<h1>Gulls steal lunch at the quay</h1>")))
			.isEqualTo("Storm night: Gulls steal lunch at the quay");
	}

	@Test
	void leavesOutTheKickerWithinTheHeading() {
		assertThat(headline(page(property("og:title", "Gulls steal lunch at the quay"),
				"<h1><span>Nature</span> Gulls steal lunch at the quay</h1>")))
			.isEqualTo("Gulls steal lunch at the quay");
	}

	@Test
	void leavesOutTheKickerBeforeAColon() {
		assertThat(headline(page(property("og:title", "Gulls steal lunch at the quay"),
				"<h1>Bold birds: Gulls steal lunch at the quay</h1>")))
			.isEqualTo("Gulls steal lunch at the quay");
	}

	@Test
	void takesTheSignsFromTheHeadWhereTheHeadingLostItsSpaces() {
		assertThat(headline(page(property("og:title", "Bold birds: Gulls steal lunch"),
				"<h1><span>Bold birds</span>Gulls steal lunch</h1>")))
			.isEqualTo("Bold birds: Gulls steal lunch");
	}

	@Test
	void isNotAnOpenGraphTitleThatBreaksOff() {
		assertThat(headline(page(property("og:title", "Gulls steal the lunch of all sailo...")
				+ property("twitter:title", "Gulls steal the lunch of all sailors at the quay"), "")))
			.isEqualTo("Gulls steal the lunch of all sailors at the quay");
	}

	@Test
	void isFreeOfMarkupAndDoubleEscapes() {
		assertThat(headline(page(property("og:title", "Gulls &amp;amp; &lt;em&gt;lunch&lt;/em&gt; at sea"), "")))
			.isEqualTo("Gulls & lunch at sea");
	}

	@Test
	void isReadFromMetaElementsThatNameTheirValueOtherwise() {
		assertThat(headline(page("<meta name='og:title' value='Gulls steal lunch'>", "")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isFreeOfOrnaments() {
		assertThat(headline(page("<title>Gulls steal lunch ⋆</title>", "<h1>Gulls steal lunch</h1>")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isReadFromTheTitleWhereNothingElseIs() {
		assertThat(headline(page("<title>Gulls steal lunch | Nature | Harbour Courier</title>", "<p>Text</p>")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isTheStoryWhoseTitleThePageBears() {
		assertThat(headline(page("<title>Gulls steal lunch</title>"
				+ article("'headline': 'Cats sleep all day', 'datePublished': '2024-01-01'")
				+ article("'headline': 'Gulls steal lunch', 'datePublished': '2024-01-02'"), "")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isFoundInMicrodata() {
		assertThat(headline(page("", "<article itemscope><h2 itemprop='headline'>Gulls steal lunch</h2></article>")))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void maySpeakOfMarkup() {
		assertThat(headline(page(property("og:title", "Thirty years of &lt;br&gt; at sea"),
				"<h1>Thirty years of &lt;br&gt; at sea</h1>")))
			.isEqualTo("Thirty years of <br> at sea");
	}

	@Test
	void isWhatTheAddressSpellsOut() {
		String html = page(
				article("'headline': 'Möwen stehlen das Essen am Kai'") + property("og:title", "Ärger im Hafen"),
				"<h1>Ärger im Hafen</h1>");
		assertThat(filed(html, "moewen-stehlen-das-essen-am-kai-815123.html"))
			.isEqualTo("Möwen stehlen das Essen am Kai");
		assertThat(filed(html, "aerger-im-hafen")).isEqualTo("Ärger im Hafen");
	}

	@Test
	void isNotAnAdvertThatStandsAlone() {
		String html = page(property("og:title", "How to keep gulls from the quay"), "<h1>Buy our net today</h1>");
		assertThat(filed(html, "how-to-keep-gulls-from-the-quay")).isEqualTo("How to keep gulls from the quay");
		assertThat(filed(html, "gulls")).isEqualTo("Buy our net today");
	}

	private static String filed(String html, String name) {
		return FactPages.value(FactPages.read(html, "https://www.harbour-courier.example/news/" + name).headline());
	}

}
