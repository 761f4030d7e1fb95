package org.dateline.format.page.facts;

import java.util.List;

import org.dateline.story.Contributor;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.article;
import static org.dateline.format.page.facts.FactPages.authors;
import static org.dateline.format.page.facts.FactPages.meta;
import static org.dateline.format.page.facts.FactPages.page;
import static org.dateline.format.page.facts.FactPages.property;

/** Who wrote the story. */
class AuthorTests {

	private static final String HEADING = "<h1>Gulls steal lunch at the quay</h1>";

	@Test
	void areNamedByLinkedData() {
		assertThat(authors(article("'author': [{'@type': 'Person', 'name': 'Ada Lindqvist'}, {'name': 'Bo Ek'}]")))
			.containsExactly("Ada Lindqvist", "Bo Ek");
	}

	@Test
	void areNamedByABareString() {
		assertThat(authors(article("'author': 'Ada Lindqvist, Bo Ek'"))).containsExactly("Ada Lindqvist", "Bo Ek");
	}

	@Test
	void areFoundByReference() {
		assertThat(authors(FactPages.linked("""
				{'@graph': [
				  {'@type': 'NewsArticle', 'headline': 'Gulls', 'author': {'@id': '#ada'}},
				  {'@type': 'Person', '@id': '#ada', 'name': 'Ada Lindqvist'}
				]}
				"""))).containsExactly("Ada Lindqvist");
	}

	@Test
	void areNamedByTheCreatorWhereThereIsNoAuthor() {
		assertThat(authors(article("'creator': ['Ada Lindqvist']"))).containsExactly("Ada Lindqvist");
	}

	@Test
	void mayBeAnOrganisation() {
		Facts facts = FactPages.read(article("'author': {'@type': 'Organization', 'name': 'Quay News Agency'}"));
		assertThat(FactPages.value(facts.authors()))
			.containsExactly(new Contributor(null, "Quay News Agency", "author", Contributor.Kind.ORGANISATION, null));
	}

	@Test
	void arePeopleBeforeOrganisations() {
		assertThat(authors(page(article("'author': {'@type': 'Organization', 'name': 'Quay News'}"),
				HEADING + "<p class='byline'>By Ada Lindqvist</p>")))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areWithoutTheOrganisationThatTheBylineLeavesOut() {
		assertThat(authors(
				page(article("'author': [{'name': 'Ada Lindqvist'}, {'@type': 'Organization', 'name': 'Quay News'}]"),
						HEADING + "<p class='byline'>By Ada Lindqvist</p>")))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areWithoutThoseWhoOnlyChecked() {
		assertThat(
				authors(page(article("'author': ['Ada Lindqvist', 'Bo Ek']") + meta("parsely-author", "Ada Lindqvist"),
						HEADING + "<p class='byline'>By Ada Lindqvist</p>")))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areNamedByMicrodata() {
		assertThat(authors(page("", """
				<div itemscope><h1>Gulls</h1>
				<span itemprop="author" itemscope><img alt="x"><span itemprop="name">Ada Lindqvist</span>, expert</span>
				</div>"""))).containsExactly("Ada Lindqvist");
	}

	@Test
	void areNamedByLinksToThem() {
		Facts facts = FactPages.read(page("", HEADING + "<a rel='author' href='/people/ada'>Ada Lindqvist</a>"));
		assertThat(FactPages.value(facts.authors()).getFirst().url())
			.isEqualTo("https://www.harbour-courier.example/people/ada");
	}

	@Test
	void mayBeAnAliasWhereALinkVouchesForIt() {
		assertThat(authors(page("", HEADING + "<a rel='author' href='/u/1'>pierwatcher7</a>")))
			.containsExactly("pierwatcher7");
	}

	@Test
	void areNamedInTheHead() {
		assertThat(authors(page(meta("author", "Ada Lindqvist"), HEADING))).containsExactly("Ada Lindqvist");
		assertThat(authors(page(meta("dc.creator", "Ada Lindqvist"), HEADING))).containsExactly("Ada Lindqvist");
		assertThat(authors(page(meta("byl", "By Ada Lindqvist"), HEADING))).containsExactly("Ada Lindqvist");
		assertThat(authors(page(property("article:author", "Ada Lindqvist"), HEADING)))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areNoAddresses() {
		assertThat(authors(page(property("article:author", "https://www.harbour-courier.example/ada"), HEADING)))
			.isEmpty();
	}

	@Test
	void areNamedByTwittersLabels() {
		assertThat(
				authors(page(meta("twitter:label1", "Written by") + meta("twitter:data1", "Ada Lindqvist"), HEADING)))
			.containsExactly("Ada Lindqvist");
		assertThat(authors(page(meta("twitter:label1", "Price") + meta("twitter:data1", "Ada Lindqvist"), HEADING)))
			.isEmpty();
	}

	@Test
	void areNamedByALineBeneathTheHeadline() {
		assertThat(authors(page("", HEADING + "<div>Von Ada Lindqvist und Bo Ek</div>")))
			.containsExactly("Ada Lindqvist", "Bo Ek");
	}

	@Test
	void areNotTakenFromTheHeadlineItself() {
		assertThat(authors(page("", "<h1>Von Kiel Nach Lund</h1><p>Text of the story.</p>"))).isEmpty();
	}

	@Test
	void areNotThoseWhoComment() {
		assertThat(authors(page("", HEADING + "<div id='comments'><p class='author'>Cy Dahl</p></div>"))).isEmpty();
	}

	@Test
	void areNotThoseOfOtherStories() {
		assertThat(
				authors(page("",
						HEADING + "<p class='author'><a href='/author/a'>Ada Lindqvist</a></p>"
								+ "<p>Text</p>".repeat(20) + "<p class='author'><a href='/author/c'>Cy Dahl</a></p>")))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areTakenFromTheInnermostElement() {
		assertThat(authors(page("", HEADING + """
				<div class="byline">By <span class="author-name">Ada Lindqvist</span>
				<span>Harbour correspondent in Kiel</span></div>"""))).containsExactly("Ada Lindqvist");
	}

	@Test
	void standInABylineThatIsSetApartByStyleAlone() {
		assertThat(authors(page("", HEADING + "<p><span>By Ada Lindqvist</span><span>Mar 05, 2024</span></p>")))
			.containsExactly("Ada Lindqvist");
	}

	@Test
	void areNobodyWhereThePageNamesTheSiteAlone() {
		Facts facts = FactPages
			.read(page(property("og:site_name", "Harbour Courier") + meta("author", "Harbour Courier"), HEADING));
		assertThat(FactPages.value(facts.authors())).extracting(Contributor::kind)
			.isEqualTo(List.of(Contributor.Kind.ORGANISATION));
	}

}
