package org.dateline.format.page.facts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.linked;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;
import static org.dateline.format.page.facts.FactPages.published;

/** When the story was published. */
class PublicationDateTests {

	private static final String HEADING = "<h1>Gulls steal lunch at the quay</h1>";

	@ParameterizedTest
	@CsvSource({ "article:published_time", "og:published_time", "parsely-pub-date", "datePublished", "pubdate",
			"sailthru.date", "published", "dc.date.issued", "DCTERMS.created", "citation_publication_date", "date" })
	void isToldInTheHead(String name) {
		assertThat(published(page(meta(name, "2024-03-05"), HEADING))).isEqualTo("2024-03-05");
		assertThat(published(page(property(name, "2024-03-05"), HEADING))).isEqualTo("2024-03-05");
	}

	@Test
	void isToldByLinkedDataFirst() {
		assertThat(published(page(article("'datePublished': '2024-03-05T07:30:00+01:00'")
				+ property("article:published_time", "2024-03-07"), HEADING)))
			.isEqualTo("2024-03-05T07:30+01:00");
	}

	@Test
	void isToldByThePageOnWhichTheStoryStands() {
		assertThat(published(page(linked("""
				{'@graph': [{'@type': 'WebSite', 'name': 'Quay'},
				            {'@type': 'WebPage', 'datePublished': '2024-03-05'}]}"""), HEADING)))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isToldByMicrodata() {
		assertThat(published(page("",
				"<article itemscope>" + HEADING + "<meta itemprop='datePublished' content='2024-03-05'></article>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isToldByRdfa() {
		assertThat(published(page("", HEADING + "<span property='schema:datePublished' content='2024-03-05'></span>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isShownInATimeElement() {
		assertThat(published(page("", HEADING + "<time datetime='2024-03-05T07:30:00+01:00'>Today</time>")))
			.isEqualTo("2024-03-05T07:30+01:00");
		assertThat(published(page("", HEADING + "<time>5 March 2024</time>"))).isEqualTo("2024-03-05");
	}

	@Test
	void isNotTheTimeOfAnUpdate() {
		assertThat(published(page("", HEADING + "<time class='updated' datetime='2024-03-09'></time>"
				+ "<time class='published' datetime='2024-03-05'></time>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isTheTimeOfAnUpdateWhereThereIsNoOther() {
		assertThat(published(page("", HEADING + "<p>Last updated: 9 March 2024</p>"))).isEqualTo("2024-03-09");
	}

	@Test
	void isShownInALineBeneathTheHeadline() {
		assertThat(published(page("", HEADING + "<div>By Ada Lindqvist</div><div>March 5, 2024</div>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isTheLineThatSaysSo() {
		assertThat(published(page("", HEADING + "<p>The festival begins on 1 May 2024 in the old harbour town</p>"
				+ "<p>Published: 5 March 2024</p>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isNotTheDayOfSomethingElse() {
		assertThat(published(page("", HEADING + "<p>Event: 1 May 2024</p>"))).isEmpty();
	}

	@Test
	void isNotTheDayOfAComment() {
		assertThat(
				published(page("",
						HEADING + "<p>Words.</p>".repeat(20)
								+ "<div class='comments'><time datetime='2024-03-09'>9 March 2024</time></div>")))
			.isEmpty();
	}

	@Test
	void isShownAtTheBeginningOfTheFirstParagraph() {
		assertThat(published(page("",
				HEADING + "<p>Kiel, 5 March 2024. " + "The gulls of the harbour have learnt a new trick. ".repeat(6))))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isShownAnywhereWhereALabelVouchesForIt() {
		assertThat(published(page("", HEADING + "<p>Words.</p>".repeat(60) + "<p>Published 5 March 2024</p>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void standsInTheAddress() {
		assertThat(published(page("", HEADING), "https://quay.example/2024/03/05/gulls")).isEqualTo("2024-03-05");
	}

	@Test
	void standsInTheDataOfScripts() {
		assertThat(published(
				page("<script>var page = {\"published_at\":\"2024-03-05T07:30:00+01:00\"};</script>", HEADING)))
			.isEqualTo("2024-03-05T07:30+01:00");
	}

	@Test
	void isTheReadersDayWhereThePageShowsIt() {
		assertThat(published(page(article("'datePublished': '2024-03-04T23:30:00Z'"),
				HEADING + "<time datetime='2024-03-05T00:30:00+01:00'></time>")))
			.isEqualTo("2024-03-05T00:30+01:00");
		assertThat(published(page(article("'datePublished': '2024-03-04T23:30:00Z'"), HEADING + "<p>5 March 2024</p>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void getsItsOffsetFromTheTimeThatThePageShows() {
		assertThat(published(
				page(article("'datePublished': '2024-03-04T23:30:00Z'"), HEADING + "<p>5 March 2024, 00:30</p>")))
			.isEqualTo("2024-03-05T00:30+01:00");
	}

	@Test
	void isTheLaterDayOnWhichTwoShownPlacesAgree() {
		assertThat(published(page(article("'datePublished': '2020-01-01'"),
				HEADING + "<p class='date'><time datetime='2024-03-05'>5 March 2024</time></p>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isTheFirstDayWhereTheHeadBearsItOut() {
		assertThat(published(
				page(article("'datePublished': '2020-01-01'") + property("article:published_time", "2020-01-01"),
						HEADING + "<p class='date'><time datetime='2024-03-05'>5 March 2024</time></p>")))
			.isEqualTo("2020-01-01");
	}

	@Test
	void tellsConflicts() {
		Facts facts = FactPages.read(page(article("'datePublished': '2024-03-05'"),
				HEADING + "<time datetime='2024-03-08T07:00:00Z'></time>"));
		assertThat(FactPages.rejected(facts.published())).extracting(Candidate::origin).contains(Origin.TIME_ELEMENT);
	}

	@Test
	void knowsWhenTheStoryWasChanged() {
		Facts facts = FactPages.read(page(meta("last-modified", "2024-03-09"), HEADING));
		assertThat(FactPages.value(facts.modified())).hasToString("2024-03-09");
		Facts shown = FactPages.read(page("", HEADING + "<p>Aktualisiert am 9.3.2024</p>"));
		assertThat(FactPages.value(shown.modified())).hasToString("2024-03-09");
	}

	@Test
	void isFoundNearTheHeadlineWhereNoHeadingIs() {
		assertThat(published(page("<title>Gulls steal lunch</title>",
				"<p>Words.</p>".repeat(80) + "<p>Gulls steal lunch</p><p>5 March 2024</p>")))
			.isEqualTo("2024-03-05");
	}

	@Test
	void mayEndTheTitle() {
		assertThat(published(page("<title>Gulls steal lunch | Quay | 05.03.2024</title>", HEADING)))
			.isEqualTo("2024-03-05");
	}

	@Test
	void isTheEarlierDayShownWhereATemplateToldAnother() {
		String shown = HEADING + "<div class='byline'>Ida Sand</div><div class='date'>March 5, 2024</div>";
		assertThat(published(page(article("'datePublished': 'Jul 09, 2025'"), shown))).isEqualTo("2024-03-05");
		assertThat(published(page(article("'datePublished': '2025-07-09'"), shown))).isEqualTo("2025-07-09");
	}

	@Test
	void isTheDayOfTheFolderRatherThanADayInTheText() {
		String text = HEADING + "<p>The pier will be closed from July 1, 2025.</p>";
		assertThat(published(page("", text), "https://quay.example/news/2024/03/05/pier/")).isEqualTo("2024-03-05");
		assertThat(published(page("", text), "https://quay.example/news/pier-2024-03-05")).isEqualTo("2025-07-01");
	}

	@Test
	void isInTheMonthOfTheFolder() {
		String text = HEADING + "<p>Released: June 17, 2023</p><p>by Ida Sand · Mar 5, 2024 at 3:00 am</p>";
		assertThat(published(page("", text), "https://quay.example/2024/03/pier/")).startsWith("2024-03-05");
	}

}
