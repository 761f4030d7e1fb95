package org.dateline.format.page.facts;

import org.dateline.story.Publisher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.linked;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** Who publishes the story. */
class PublisherTests {

	private static String name(String html) {
		@Nullable Fact<Publisher> publisher = FactPages.read(html).publisher();
		return (publisher == null) ? "" : publisher.value().name();
	}

	@Test
	void isNamedByLinkedData() {
		assertThat(name(article("'publisher': {'@type': 'Organization', 'name': 'Quay News'}"))).isEqualTo("Quay News");
		assertThat(name(article("'publisher': 'Quay News'"))).isEqualTo("Quay News");
	}

	@Test
	void isNamedByTheSite() {
		assertThat(name(property("og:site_name", "Quay News"))).isEqualTo("Quay News");
		assertThat(name(linked("{'@type': 'WebSite', 'name': 'Quay News'}"))).isEqualTo("Quay News");
		assertThat(name(meta("application-name", "Quay News"))).isEqualTo("Quay News");
		assertThat(name(meta("dc.publisher", "Quay News"))).isEqualTo("Quay News");
	}

	@Test
	void isTheMastheadBeforeTheCompany() {
		assertThat(name(page(
				article("'publisher': {'name': 'Quay Printing Ltd.'}") + property("og:site_name", "Quay News"), "")))
			.isEqualTo("Quay News");
	}

	@Test
	void isTheCompanyWhereThereIsNoMasthead() {
		assertThat(name(article("'publisher': {'name': 'Quay Printing GmbH'}"))).isEqualTo("Quay Printing GmbH");
	}

	@Test
	void isWhoseNameTheHostBears() {
		assertThat(name(page(
				article("'publisher': {'name': 'Blog Engine'}") + property("og:site_name", "The Harbour-Courier"), "")))
			.isEqualTo("The Harbour-Courier");
	}

	@Test
	void isWithoutTheEndOfTheHost() {
		assertThat(name(property("og:site_name", "harbour-courier.example"))).isEqualTo("harbour-courier");
		assertThat(name(property("og:site_name", "www.harbour-courier.example"))).isEqualTo("harbour-courier");
		assertThat(name(property("og:site_name", "St. Example"))).isEqualTo("St. Example");
	}

	@Test
	void isNoAddress() {
		assertThat(name(property("og:site_name", "https://www.harbour-courier.example"))).isEmpty();
	}

	@Test
	void isNamedAtTheEndOfTheTitle() {
		assertThat(name("<title>Gulls steal lunch | Harbour-Courier</title>")).isEqualTo("Harbour-Courier");
		assertThat(name("<title>Gulls steal lunch | Nature</title>")).isEmpty();
	}

	@Test
	void keepsTheLogoThatLinkedDataHas() {
		Facts facts = FactPages.read(page(
				article("'publisher': {'name': 'Quay Printing Ltd', 'url': '/about', 'logo': {'@id': '/logo.png'}}")
						+ property("og:site_name", "Quay News"),
				""));
		assertThat(FactPages.value(facts.publisher())).isEqualTo(new Publisher("Quay News",
				"https://www.harbour-courier.example/about", "https://www.harbour-courier.example/logo.png"));
	}

}
