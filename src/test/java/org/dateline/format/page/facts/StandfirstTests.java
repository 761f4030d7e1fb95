package org.dateline.format.page.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** What stands around the headline: standfirst, kicker, section, topics. */
class StandfirstTests {

	private static final String HEADING = "<h1>Gulls steal lunch at the quay</h1>";

	private static final String SUMMARY = "Sailors no longer eat on deck, for the gulls have learnt to count to noon.";

	private static String standfirst(String html) {
		return shown(FactPages.read(html).standfirst());
	}

	private static String shown(@Nullable Fact<String> fact) {
		return (fact == null) ? "" : fact.value();
	}

	@ParameterizedTest
	@CsvSource({ "og:description", "description", "twitter:description", "dc.description" })
	void isTheDescriptionOfThePage(String name) {
		assertThat(standfirst(page(meta(name, SUMMARY), HEADING))).isEqualTo(SUMMARY);
	}

	@Test
	void isTheDescriptionOnWhichMostPlacesAgree() {
		assertThat(standfirst(page(article("'description': 'News from the quay, every day and for everyone.'")
				+ property("og:description", SUMMARY) + meta("twitter:description", SUMMARY), HEADING)))
			.isEqualTo(SUMMARY);
	}

	@Test
	void isWordedAsThePageShowsIt() {
		String longer = SUMMARY + " The cook has given up.";
		assertThat(standfirst(page(meta("description", SUMMARY), HEADING + "<p class='lead'>" + longer + "</p>")))
			.isEqualTo(longer);
	}

	@Test
	void isShownBeneathTheHeadlineWhereThePageDescribesNothing() {
		assertThat(standfirst(page("", HEADING + "<p class='article-standfirst'>" + SUMMARY + "</p>")))
			.isEqualTo(SUMMARY);
	}

	@Test
	void isTheOneThatGoesOnWhereAnotherBreaksOff() {
		assertThat(standfirst(page(
				article("'description': 'Sailors no longer eat on deck, for the...'") + meta("description", SUMMARY),
				HEADING)))
			.isEqualTo(SUMMARY);
	}

	@Test
	void isShownWhereTheDescriptionBreaksOff() {
		assertThat(standfirst(page(meta("description", "It began on a Monday, when the cook of the..."),
				HEADING + "<p class='subtitle'>" + SUMMARY + "</p>")))
			.isEqualTo(SUMMARY);
	}

	@Test
	void isNotTheHeadlineAgain() {
		assertThat(standfirst(page(meta("description", "Gulls steal lunch at the quay"), HEADING))).isEmpty();
	}

	@Test
	void isFreeOfMarkup() {
		assertThat(standfirst(page(meta("description", "&lt;p&gt;" + SUMMARY + "&lt;/p&gt;"), HEADING)))
			.isEqualTo(SUMMARY);
	}

	@Test
	void isBelowAKicker() {
		assertThat(shown(FactPages.read(page("", "<p class='kicker'>Nature</p>" + HEADING)).kicker()))
			.isEqualTo("Nature");
		assertThat(FactPages.read(page("", HEADING)).kicker()).isNull();
	}

	@Test
	void standsInASection() {
		assertThat(shown(FactPages.read(article("'articleSection': ['Nature', 'Sea']")).section())).isEqualTo("Nature");
		assertThat(shown(FactPages.read(property("article:section", "Nature")).section())).isEqualTo("Nature");
		assertThat(shown(FactPages.read(FactPages.linked("""
				{'@type': 'BreadcrumbList', 'itemListElement': [
				 {'@type': 'ListItem', 'name': 'Home'}, {'@type': 'ListItem', 'item': {'name': 'Nature'}},
				 {'@type': 'ListItem', 'name': 'Gulls'}]}""")).section())).isEqualTo("Nature");
	}

	private static List<String> topics(String html) {
		@Nullable Fact<List<String>> topics = FactPages.read(html).topics();
		return (topics == null) ? List.of() : topics.value();
	}

	@Test
	void isAboutTopics() {
		assertThat(topics(article("'keywords': 'gulls, lunch'"))).containsExactly("gulls", "lunch");
		assertThat(topics(article("'keywords': ['gulls', 'lunch']"))).containsExactly("gulls", "lunch");
		assertThat(topics(meta("news_keywords", "gulls;lunch"))).containsExactly("gulls", "lunch");
		assertThat(topics(property("article:tag", "gulls") + property("article:tag", "lunch"))).containsExactly("gulls",
				"lunch");
		assertThat(topics(meta("keywords", "gulls, Gulls , ,lunch"))).containsExactly("gulls", "lunch");
		assertThat(topics("<a rel='tag' href='/gulls'>gulls</a><a rel='tag' href='/lunch'>lunch</a>"))
			.containsExactly("gulls", "lunch");
		assertThat(topics(article("'about': [{'name': 'gulls'}, {'name': 'lunch'}]"))).containsExactly("gulls",
				"lunch");
	}

	@Test
	void isAboutNoMoreThanAReaderCanTakeIn() {
		assertThat(topics(meta("keywords",
				"gull%d,".repeat(500).formatted(java.util.stream.IntStream.range(0, 500).boxed().toArray()))))
			.hasSizeLessThanOrEqualTo(60);
	}

}
