package org.dateline.format.page.facts;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one walk through a page notes. */
class GatheringTests {

	private static Gathered gathered(String html) {
		Document document = FactPages.parsed(html);
		PageScan scan = new PageScan(document);
		document.filter(scan);
		return scan.gathered();
	}

	private static List<String> lines(String html) {
		return gathered(html).lines().lines().stream().map(Line::text).toList();
	}

	@Test
	void breaksLinesWhereAReaderSeesThem() {
		assertThat(lines("<h1>One</h1><p>Two <b>th</b>ree<br>Four</p><div>Five<div>Six</div>Seven</div>"))
			.containsExactly("One", "Two three", "Four", "Five", "Six", "Seven");
	}

	@Test
	void setsSpansApart() {
		assertThat(lines("<p><span>Ada</span><span>Monday</span></p>")).containsExactly("Ada Monday");
	}

	@Test
	void overlooksWhatNobodySees() {
		assertThat(lines("<p>One</p><script>two</script><style>three</style><template>four</template>"
				+ "<svg><title>five</title></svg><button>six</button>"))
			.containsExactly("One");
	}

	@Test
	void knowsTheTitleOfThePageFromThatOfADrawing() {
		assertThat(gathered("<title>Gulls</title><svg><title>Icon</title></svg>").titles()).containsExactly("Gulls");
	}

	@ParameterizedTest
	@CsvSource({ "<nav>x</nav>,true", "<footer>x</footer>,true", "<aside>x</aside>,true",
			"<div class='sidebar'>x</div>,true", "<div id='comments'>x</div>,true",
			"<div class='relatedStories'>x</div>,true", "<div class='has-sidebar'>x</div>,false",
			"<div class='comments-open'>x</div>,false", "<div class='story'>x</div>,false",
			"<article class='sidebar'>x</article>,false", "<div class='sidebar'><h1>x</h1></div>,false" })
	void knowsWhatStandsBesideTheStory(String html, boolean margin) {
		assertThat(gathered(html).lines().lines()).extracting(Line::margin).containsExactly(margin);
	}

	@Test
	void comesBackFromTheMargin() {
		assertThat(gathered("<aside><p>One</p></aside><p>Two</p>").lines().lines())
			.containsExactly(new Line("One", true), new Line("Two", false));
	}

	@Test
	void notesElementsByWhatTheySayOfThemselves() {
		Gathered gathered = gathered(
				"<p class='articleByline'>x</p><p id='publish-date'>y</p><p itemprop='author'>z</p>"
						+ "<p property='schema:author'>v</p><a rel='nofollow author' href='/a'>w</a>");
		assertThat(gathered.marked().get(Mark.BYLINE)).extracting(Spot::text).containsExactly("x");
		assertThat(gathered.marked().get(Mark.DATE)).extracting(Spot::text).containsExactly("y");
		assertThat(gathered.items().get("author")).extracting(Spot::text).containsExactly("z");
		assertThat(gathered.properties().get("author")).extracting(Spot::text).containsExactly("v");
		assertThat(gathered.links().get("author")).extracting(Spot::text).containsExactly("w");
	}

	@Test
	void notesNoMoreThanAPageNeeds() {
		assertThat(gathered("<p class='byline'>x</p>".repeat(2000)).marked().get(Mark.BYLINE)).hasSize(400);
	}

	@Test
	void keepsScriptsApart() {
		Gathered gathered = gathered(
				"<script type='Application/LD+JSON; charset=utf-8'>{}</script><script>var a</script>");
		assertThat(gathered.scripts()).containsExactly("{}");
		assertThat(gathered.programs()).containsExactly("var a");
	}

	@Test
	void readsMetaElementsUnderAnyAttribute() {
		MetaTags metas = gathered("<meta PROPERTY='OG:Title' content='One'><meta name='og:title' value='Two'>"
				+ "<meta http-equiv='Refresh' content='3'><meta itemprop='x' content=''><meta content='y'>")
			.metas();
		assertThat(metas.all("og:title")).containsExactly("One", "Two");
		assertThat(metas.first("none", "refresh")).contains("3");
		assertThat(metas.first("x")).isEmpty();
	}

	@Test
	void takesNoEndlessListOfValues() {
		assertThat(gathered("<meta name='a' content='b'>".repeat(50)).metas().all("a")).hasSize(1);
	}

	@Test
	void readsNamesOfElementsInManySpellings() {
		Marks marks = new Marks();
		Element element = new Element("div");
		for (String name : List.of("byline", "article-byline", "article_byline", "articleByline", "Byline2")) {
			assertThat(marks.of(element.attr("class", name))).as(name).contains(Mark.BYLINE);
		}
		assertThat(marks.of(element.attr("class", "bylinestuff"))).isEqualTo(Set.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/a                          | https://www.harbour-courier.example/a
			a b                         | https://www.harbour-courier.example/news/a%20b
			//cdn.example/x             | https://cdn.example/x
			https://x.example/ä         | https://x.example/%C3%A4
			HTTP://x.example            | HTTP://x.example
			https://x.example/{a}       | https://x.example/%7Ba%7D
			%zz                         | https://www.harbour-courier.example/news/%25zz
			https://a_b.example/        | https://a_b.example/
			""")
	void makesAddressesAbsolute(String reference, String absolute) {
		assertThat(page().absolute(reference)).contains(absolute);
	}

	@ParameterizedTest
	@CsvSource({ "''", "javascript:alert(1)", "mailto:ada@quay.example", "data:x", "http:",
			"https://me@quay.example/" })
	void refusesOtherAddresses(String reference) {
		assertThat(page().absolute(reference)).isEmpty();
	}

	private static Page page() {
		return new Page(URI.create(FactPages.ADDRESS), Hints.NONE, new Gathered(),
				new LinkedData(new LinkedGraph(List.of()), List.of(), List.of()));
	}

	@Test
	void wordsLinesPlainly() {
		assertThat(Wording.line(" a\u00a0\u200b\n b\u00adc ")).isEqualTo("a bc");
		assertThat(Wording.plain("a &amp;lt; b &eacute;")).isEqualTo("a < b é");
		assertThat(Wording.untagged("a <b>b</b> < c <br/>d")).isEqualTo("a b < c d");
		assertThat(Wording.untagged("a <b c")).isEqualTo("a <b c");
		assertThat(Wording.key(" „Gulls – steal’s” ")).isEqualTo("gulls - steal's");
		assertThat(Wording.letters("Gulls: steal 2!")).isEqualTo("gullssteal2");
		assertThat(Wording.words("Gulls, 日本 steal")).containsExactly("gulls", "日", "本", "steal");
	}

	@Test
	void measuresHowAlikeWordingsAre() {
		assertThat(Wording.likeness("Gulls steal lunch", "gulls steal lunch!")).isEqualTo(1);
		assertThat(Wording.likeness("Gulls steal lunch", "Cats sleep")).isZero();
		assertThat(Wording.likeness("Gulls steal", "Gulls sleep")).isEqualTo(0.5);
		assertThat(Wording.likeness("", "Gulls")).isZero();
	}

}
