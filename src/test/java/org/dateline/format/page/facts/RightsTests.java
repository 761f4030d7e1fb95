package org.dateline.format.page.facts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.property;

/** Where a story lives, and who owns it. */
class RightsTests {

	private static String shown(@Nullable Fact<String> fact) {
		return (fact == null) ? "" : fact.value().replace("https://www.harbour-courier.example", "");
	}

	@Test
	void livesAtItsCanonicalAddress() {
		assertThat(shown(FactPages.read("<link rel=canonical href='/gulls'>").canonicalUrl())).isEqualTo("/gulls");
		assertThat(shown(FactPages.read(property("og:url", "/gulls")).canonicalUrl())).isEqualTo("/gulls");
		assertThat(shown(FactPages.read(article("'url': '/gulls'")).canonicalUrl())).isEqualTo("/gulls");
		assertThat(shown(FactPages.read("").canonicalUrl())).isEqualTo("/news/pier");
	}

	@Test
	void hasOtherAddresses() {
		Facts facts = FactPages.read("<link rel=canonical href='/gulls'><link rel=shortlink href='/g'>"
				+ property("og:url", "/gulls?ref=card"));
		assertThat(facts.aliases()).containsExactly("https://www.harbour-courier.example/gulls?ref=card",
				"https://www.harbour-courier.example/news/pier", "https://www.harbour-courier.example/g");
	}

	@Test
	void hasALicence() {
		assertThat(shown(FactPages.read(article("'license': 'https://cc.example/by'")).licence()))
			.isEqualTo("https://cc.example/by");
		assertThat(shown(FactPages.read("<p>x<a rel=license href='https://cc.example/by'>BY</a>").licence()))
			.isEqualTo("https://cc.example/by");
	}

	@Test
	void hasNotTheLicenceOfWhatStandsBesideIt() {
		assertThat(FactPages.read("<aside><a rel=license href='https://cc.example/by'>BY</a></aside>").licence())
			.isNull();
	}

	@Test
	void belongsToSomebody() {
		assertThat(shown(FactPages.read(article("'copyrightHolder': {'name': 'Ada Lindqvist'}")).copyright()))
			.isEqualTo("Ada Lindqvist");
		assertThat(shown(FactPages.read(meta("dc.rights", "All rights reserved")).copyright()))
			.isEqualTo("All rights reserved");
	}

}
