package org.dateline.format.page.facts;

import java.net.URI;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How the name of the site is cut off a title. */
class TitleCutTests {

	private static final TitleCut CUT = new TitleCut(site("<meta property='og:site_name' content='Harbour Courier'>"));

	private static SiteNames site(String html) {
		Document document = FactPages.parsed(html);
		PageScan scan = new PageScan(document);
		document.filter(scan);
		Gathered gathered = scan.gathered();
		LinkedData data = new LinkedData(new LinkedGraph(gathered.scripts()), List.of(), List.of());
		return new SiteNames(new Page(URI.create(FactPages.ADDRESS), Hints.NONE, gathered, data));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Gulls steal lunch | Harbour Courier;             Gulls steal lunch
			Gulls steal lunch - Harbour Courier;             Gulls steal lunch
			Gulls steal lunch – The Harbour Courier;         Gulls steal lunch
			Gulls steal lunch — harbour-courier.example;     Gulls steal lunch
			Gulls steal lunch | Nature | Harbour Courier;    Gulls steal lunch
			Harbour Courier: gulls steal lunch;              Harbour Courier: gulls steal lunch
			Harbour Courier | Gulls steal lunch;             Gulls steal lunch
			Gulls - and cats - steal lunch;                  Gulls - and cats - steal lunch
			Gulls steal lunch » Harbour Courier;             Gulls steal lunch
			Gulls steal lunch｜Harbour Courier;              Gulls steal lunch
			Gulls steal lunch ★;                             Gulls steal lunch
			Well-known gulls;                                Well-known gulls
			""")
	void cutsTheNameOfTheSite(String title, String cut) {
		assertThat(CUT.cut(title)).isEqualTo(cut);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			Gulls steal lunch - a report - from the quay;    Gulls steal lunch
			Gulls steal lunch;                               Gulls steal lunch
			Gulls - a report;                                Gulls - a report
			""")
	void cutsAtTheFirstDashIfEnoughIsLeft(String title, String cut) {
		assertThat(CUT.shortest(title)).isEqualTo(cut);
	}

	@Test
	void partsATitle() {
		assertThat(TitleCut.parts("One | Two - Three")).containsExactly("One", "Two", "Three");
	}

	@Test
	void knowsAllBeginningsOfATitle() {
		assertThat(TitleCut.beginnings("One | Two - Three")).containsExactly("One | Two", "One");
	}

	@Test
	void leavesATitleThatIsAllSigns() {
		assertThat(CUT.cut(" | - | ")).isNotNull();
		assertThat(CUT.cut("★★★")).isEqualTo("★★★");
	}

	@Test
	void knowsTheSiteByItsHost() {
		SiteNames names = site("");
		assertThat(names.matches("Harbour-Courier")).isTrue();
		assertThat(names.matches("harbour-courier.example")).isTrue();
		assertThat(names.matches("Harbour")).isFalse();
	}

	@Test
	void knowsTheSiteByItsLinkedData() {
		SiteNames names = site(FactPages.linked("{'@type': 'WebSite', 'name': 'Quay Notes'}"));
		assertThat(names.matches("QUAY NOTES")).isTrue();
		assertThat(names.touches("Quay Notes Daily")).isTrue();
		assertThat(names.touches("Lighthouse")).isFalse();
	}

}
