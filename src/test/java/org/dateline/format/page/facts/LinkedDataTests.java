package org.dateline.format.page.facts;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.format.page.facts.FactPages.headline;
import static org.dateline.format.page.facts.FactPages.linked;

/** How linked data is read, whole and broken. */
class LinkedDataTests {

	private static final Map<String, String> GULLS = Map.of("@type", "NewsArticle", "headline", "Gulls");

	@ParameterizedTest
	@ValueSource(strings = { """
			{"@type": "NewsArticle", "headline": "Gulls"}""", """
			{"@type": "NewsArticle", "headline": "Gulls",}""", """
			{"@type": "NewsArticle", "headline": "Gulls"};""", """
			<!-- {"@type": "NewsArticle", "headline": "Gulls"} -->""", """
			<![CDATA[ {"@type": "NewsArticle", "headline": "Gulls"} ]]>""", """
			//<![CDATA[
			{"@type": "NewsArticle", "headline": "Gulls"}
			//]]>""", """
			/*<![CDATA[*/ {"@type": "NewsArticle", "headline": "Gulls"} /*]]>*/""", """
			var data = {"@type": "NewsArticle", "headline": "Gulls"}""", """
			{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;Gulls&quot;}""", """
			{"@type": "NewsArticle", "headline": "Gulls", "wordCount": 012, "rating": NaN, "image": null}""", """
			{"@type": "NewsArticle", /* the title */ "headline": "Gulls"}""", """
			{"@type": "NewsArticle", "headline": "Gulls", "description": "Cut off he""", """
			{"@type": "NewsArticle", "headline": "Gulls", "author": {"name": "Ada\"""" })
	void isUnderstoodThoughPeopleWroteIt(String script) {
		Map<?, ?> first = (Map<?, ?>) LinkedScript.read(script).getFirst();
		assertThat(first.get("@type")).isEqualTo("NewsArticle");
		assertThat(first.get("headline")).isEqualTo("Gulls");
	}

	@Test
	void mayBeSeveralValuesInARow() {
		assertThat(LinkedScript.read("{\"a\": \"1\"} {\"a\": \"2\"}"))
			.isEqualTo(List.of(Map.of("a", "1"), Map.of("a", "2")));
	}

	@Test
	void mayHaveLineBreaksWithinStrings() {
		assertThat(LinkedScript.read("{\"a\": \"one\ntwo\tthree\"}"))
			.isEqualTo(List.of(Map.of("a", "one\ntwo\tthree")));
	}

	@Test
	void mayHaveQuotesWithinStrings() {
		assertThat(LinkedScript.read("{\"a\": \"The \"old\" pier\", \"b\": \"2\"}"))
			.isEqualTo(List.of(Map.of("a", "The \"old\" pier", "b", "2")));
	}

	@Test
	void mayEscapeWhatNeedsNoEscape() {
		assertThat(LinkedScript.read("{\"a\": \"It\\'s a pier\"}")).isEqualTo(List.of(Map.of("a", "It's a pier")));
	}

	@Test
	void losesTheValueThatWasCut() {
		assertThat(LinkedScript.read("{\"a\": \"1\", \"b\": \"tw\" o")).isEqualTo(List.of(Map.of("a", "1")));
	}

	@Test
	void keepsTheFirstOfTwoMembersOfOneName() {
		assertThat(LinkedScript.read("{\"a\": \"1\", \"a\": \"2\"}")).isEqualTo(List.of(Map.of("a", "1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "null", "nothing", "{", "[", "}", "]]", "\"", "{\"a\"", "{{{{", "<!-- -->", "//",
			"/*", "[,,,]", "{\"a\": }", "\\", "{\"\\u12\": 1}" })
	void isNothingWhereNothingIs(String script) {
		assertThat(LinkedScript.read(script).toString()).doesNotContain("=1");
		assertThat(headline("<script type='application/ld+json'>" + script + "</script><h1>Gulls steal lunch</h1>"))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void isReadOnlyToACertainDepth() {
		assertThat(LinkedScript.read("[".repeat(100_000))).hasSizeLessThan(2);
		assertThat(LinkedScript.read("{\"a\":".repeat(100_000))).hasSizeLessThan(2);
	}

	@Test
	void isReadOnlyToACertainLength() {
		assertThat(LinkedScript.read("{\"a\": \"" + "x".repeat(5_000_000) + "\"}")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{'@type': 'NewsArticle', 'headline': 'Gulls'}
			[{'@type': 'WebSite', 'name': 'Quay'}, {'@type': 'NewsArticle', 'headline': 'Gulls'}]
			{'@graph': [{'@type': 'Organization', 'name': 'Quay'}, {'@type': 'Article', 'headline': 'Gulls'}]}
			{'@type': 'WebPage', 'name': 'Page', 'mainEntity': {'@type': 'Article', 'headline': 'Gulls'}}
			{'@type': 'https://schema.org/BlogPosting', 'headline': 'Gulls'}
			{'@type': ['Thing', 'schema:ReportageNewsArticle'], 'headline': 'Gulls'}
			{'schema:headline': 'Gulls', '@type': 'schema:NewsArticle'}
			[[[{'@type': 'NewsArticle', 'headline': ['Gulls']}]]]
			{'@type': 'NewsArticle', 'headline': {'@value': 'Gulls', '@language': 'en'}}
			""")
	void namesTheStoryInManyShapes(String json) {
		assertThat(headline(linked(json))).isEqualTo("Gulls");
	}

	@Test
	void isNotMisledByReferencesInACircle() {
		String circle = """
				{'@graph': [
				  {'@type': 'NewsArticle', '@id': '#a', 'headline': 'Gulls', 'author': {'@id': '#b'},
				   'mainEntityOfPage': {'@id': '#a'}},
				  {'@id': '#b', '@type': 'Person', 'name': 'Ada Lindqvist', 'worksFor': {'@id': '#a'}},
				  {'@id': '#c', 'sameAs': {'@id': '#c'}}
				]}""";
		assertThat(headline(linked(circle))).isEqualTo("Gulls");
		assertThat(FactPages.authors(linked(circle))).containsExactly("Ada Lindqvist");
	}

	@Test
	void isNotMisledByAThingThatRefersToItself() {
		assertThat(FactPages.authors(linked("{'@type': 'Article', '@id': '#a', 'author': {'@id': '#a'}}"))).isEmpty();
	}

	@Test
	void mayStandInAMetaElement() {
		assertThat(headline("<meta content='{\"@type\": \"Article\", \"headline\": \"Gulls\"}'>")).isEqualTo("Gulls");
	}

	@Test
	void isOfTheLongerOfTwoDescriptions() {
		LinkedGraph graph = new LinkedGraph(List.of("""
				[{"@id": "#a"}, {"@id": "#a", "name": "Ada"}, {"@type": "Article", "author": {"@id": "#a"}}]"""));
		assertThat(graph.nodes().getLast().texts("author")).containsExactly("Ada");
	}

	@Test
	void knowsTypesWithoutTheirVocabulary() {
		LinkedNode node = new LinkedNode(Map.of("@type", List.of("http://schema.org/NewsArticle", "Thing")), Map.of());
		assertThat(node.types()).containsExactly("NewsArticle", "Thing");
	}

	@Test
	void resolvesCharacterReferences() {
		LinkedNode node = new LinkedNode(Map.of("name", "Gulls &amp;amp; lunch"), Map.of());
		assertThat(node.text("name")).contains("Gulls & lunch");
	}

	@Test
	void keepsWhatIsWhole() {
		assertThat(LenientJson.read("{\"@type\": \"NewsArticle\", \"headline\": \"Gulls\"}"))
			.isEqualTo(new JsonReading(List.of(GULLS), true));
	}

}
