package org.dateline.format.page.facts;

import java.net.URI;
import java.time.LocalDate;

import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page says of its story, as a whole. */
class FactReaderTests {

	private static final String WHOLE = """
			<!DOCTYPE html>
			<html lang="en-GB">
			<head>
			  <title>Old pier gets new planks | Harbour Courier</title>
			  <meta property="og:type" content="article">
			  <meta property="og:title" content="Old pier gets new planks">
			  <meta property="og:site_name" content="Harbour Courier">
			  <meta property="og:image" content="/pictures/pier-1200.jpg">
			  <meta property="og:image:width" content="1200">
			  <meta property="og:image:alt" content="Carpenters on a pier">
			  <meta property="article:section" content="Local">
			  <meta name="keywords" content="Pier, Carpentry , Harbour">
			  <meta name="copyright" content="Harbour Courier Ltd">
			  <link rel="canonical" href="/news/old-pier-new-planks">
			  <link rel="amphtml" href="/amp/old-pier-new-planks">
			  <link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
			  <script type="application/ld+json">
			  {"@context": "https://schema.org", "@type": "NewsArticle",
			   "headline": "Old pier gets new planks", "isAccessibleForFree": false,
			   "description": "Carpenters have begun to mend the pier that the winter storms broke.",
			   "datePublished": "2024-03-05T07:30:00+01:00", "dateModified": "2024-03-06T09:00:00+01:00",
			   "author": {"@type": "Person", "name": "Ada Lindqvist", "url": "/people/ada"},
			   "publisher": {"@type": "Organization", "name": "Harbour Courier", "logo": {"url": "/logo.png"}},
			   "articleBody": "The first planks were laid on Tuesday."}
			  </script>
			</head>
			<body>
			  <p class="kicker">Harbour</p>
			  <h1>Old pier gets new planks</h1>
			  <p>The first planks were laid on Tuesday, and the gulls were there to see that it was done well.</p>
			</body>
			</html>
			""";

	private static final Facts FACTS = FactPages.read(WHOLE);

	@Test
	void readsTheHeadlineWhereItIsShown() {
		assertThat(FactPages.value(FACTS.headline())).isEqualTo("Old pier gets new planks");
		assertThat(FactPages.origin(FACTS.headline())).isEqualTo(Origin.H1);
	}

	@Test
	void readsTheKicker() {
		assertThat(FactPages.value(FACTS.kicker())).isEqualTo("Harbour");
	}

	@Test
	void readsTheStandfirst() {
		assertThat(FactPages.value(FACTS.standfirst())).startsWith("Carpenters have begun");
	}

	@Test
	void readsTheAuthorWithTheAddressOfTheirPage() {
		assertThat(FactPages.value(FACTS.authors())).containsExactly(new Contributor(null, "Ada Lindqvist", "author",
				Contributor.Kind.PERSON, "https://www.harbour-courier.example/people/ada"));
	}

	@Test
	void readsWhenItWasPublishedAndChanged() {
		assertThat(FactPages.value(FACTS.published())).hasToString("2024-03-05T07:30+01:00");
		assertThat(FactPages.value(FACTS.modified())).hasToString("2024-03-06T09:00+01:00");
	}

	@Test
	void readsTheLanguageWithItsRegion() {
		assertThat(FactPages.value(FACTS.language())).isEqualTo("en-GB");
	}

	@Test
	void readsThePublisherWithItsLogo() {
		assertThat(FactPages.value(FACTS.publisher()))
			.isEqualTo(new Publisher("Harbour Courier", null, "https://www.harbour-courier.example/logo.png"));
	}

	@Test
	void readsTheSectionAndTheTopics() {
		assertThat(FactPages.value(FACTS.section())).isEqualTo("Local");
		assertThat(FactPages.value(FACTS.topics())).containsExactly("Pier", "Carpentry", "Harbour");
	}

	@Test
	void readsTheLeadImageWithItsSizeAndWords() {
		assertThat(FactPages.value(FACTS.leadImage()))
			.isEqualTo(new LeadImage("https://www.harbour-courier.example/pictures/pier-1200.jpg", 1200, null,
					"Carpenters on a pier", null));
	}

	@Test
	void readsTheCanonicalAddressAndTheOthers() {
		assertThat(FactPages.value(FACTS.canonicalUrl()))
			.isEqualTo("https://www.harbour-courier.example/news/old-pier-new-planks");
		assertThat(FACTS.aliases()).containsExactly("https://www.harbour-courier.example/news/pier",
				"https://www.harbour-courier.example/amp/old-pier-new-planks");
	}

	@Test
	void readsWhoOwnsItAndUnderWhichLicence() {
		assertThat(FactPages.value(FACTS.licence())).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
		assertThat(FactPages.value(FACTS.copyright())).isEqualTo("Harbour Courier Ltd");
	}

	@Test
	void readsTheBodyThatLinkedDataGives() {
		assertThat(FACTS.articleBody()).isEqualTo("The first planks were laid on Tuesday.");
	}

	@Test
	void isSurerWhereSeveralPlacesAgree() {
		Facts lonely = FactPages.read("<h1>Old pier gets new planks</h1>");
		assertThat(confidence(FACTS)).isGreaterThan(confidence(lonely));
	}

	private static double confidence(Facts facts) {
		return (facts.headline() != null) ? facts.headline().confidence() : 0;
	}

	@Test
	void doesNotChangeThePage() {
		Document page = FactPages.parsed(WHOLE);
		String before = page.outerHtml();
		new FactReader().read(page, URI.create(FactPages.ADDRESS), Hints.NONE);
		assertThat(page.outerHtml()).isEqualTo(before);
	}

	@Test
	void saysNothingOfAnEmptyPage() {
		Facts nothing = FactPages.read("", Hints.NONE);
		assertThat(nothing.headline()).isNull();
		assertThat(nothing.authors()).isNull();
		assertThat(nothing.published()).isNull();
		assertThat(nothing.language()).isNull();
		assertThat(nothing.canonicalUrl()).isNull();
		assertThat(nothing.aliases()).isEmpty();
	}

	@Test
	void believesTheCallerWhereThePageIsSilent() {
		Facts facts = FactPages.read("", new Hints("sv", "Hamnbladet", Moment.on(LocalDate.of(2024, 3, 5))));
		assertThat(FactPages.value(facts.language())).isEqualTo("sv");
		assertThat(FactPages.value(facts.publisher()).name()).isEqualTo("Hamnbladet");
		assertThat(FactPages.value(facts.published())).hasToString("2024-03-05");
		assertThat(FactPages.origin(facts.published())).isEqualTo(Origin.HINT);
	}

	@Test
	void believesThePageBeforeTheCaller() {
		Facts facts = FactPages.read(WHOLE, new Hints("sv", "Hamnbladet", Moment.on(LocalDate.of(2020, 1, 1))));
		assertThat(FactPages.value(facts.language())).isEqualTo("en-GB");
		assertThat(FactPages.value(facts.publisher()).name()).isEqualTo("Harbour Courier");
		assertThat(FactPages.value(facts.published())).hasToString("2024-03-05T07:30+01:00");
	}

	@Test
	void tellsWhatOtherPlacesSayInstead() {
		Facts facts = FactPages.read(FactPages.page(FactPages.property("og:title", "Pier mended at last"),
				"<h1>Old pier is mended at last</h1>"));
		assertThat(FactPages.rejected(facts.headline()))
			.contains(new Candidate<>("Pier mended at last", Origin.OPENGRAPH));
	}

}
