package org.dateline.story;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

final class ResourceSchemaTests {

	private static final String SELF = "{\"self\": \"https://example.org/v1/x\"}";

	@Test
	void isAValidSchema() {
		assertThat(Schemas.objectionsToSchema(Schemas.json("resources"))).isEmpty();
	}

	@Test
	void definesNothingThatTheArticleDefines() {
		assertThat(Schemas.json("resources").get("$defs").propertyNames())
			.doesNotContainAnyElementsOf(Schemas.json("article").get("$defs").propertyNames());
	}

	@Test
	void refersToDefinitionsThatThereAre() {
		List<String> references = new ArrayList<>();
		references(Schemas.json("article"), references);
		references(Schemas.json("resources"), references);
		assertThat(references).allMatch((reference) -> reference.startsWith("#/$defs/"))
			.allMatch((reference) -> Schemas.definitions().has(reference.substring("#/$defs/".length())));
	}

	@Test
	void definesAListForEachResource() {
		List<String> names = new ArrayList<>(Schemas.json("resources").get("$defs").propertyNames());
		assertThat(names).filteredOn((name) -> name.endsWith("List"))
			.hasSize(13)
			.allMatch((name) -> name.equals("ArticleList") || names.contains(name.replace("List", "Resource")));
	}

	@Test
	void describesAnArticleInAList() {
		ObjectNode summary = (ObjectNode) Stories.json(StoryJson.SOUND);
		summary.remove(List.of("genres", "urgency", "source", "aliases", "identifiers", "blocks", "corrections",
				"rights", "digitalSourceType", "foreign", "images", "quotes", "related"));
		summary.set("stats", Stories.written(Stats.of(Stories.sound())));
		summary.set("links", Stories.json(SELF));
		summary.set("image", Stories.json("""
				{"id": "0196f000-0000-7000-8000-000000000011", "url": "https://example.org/ferry.jpg", "width": 1600,
				  "height": 900, "alt": "A ferry", "creditLine": "Harbour camera", "caption": "At the pier"}
				"""));
		assertThat(Schemas.objections("ArticleSummary", summary)).isEmpty();
		JsonNode sound = Stories.written(Stories.sound());
		summary.set("related", sound.get("related"));
		assertThat(Schemas.objections("ArticleSummary", summary)).isEmpty();
		summary.set("blocks", sound.get("blocks"));
		assertThat(Schemas.objections("ArticleSummary", summary)).isNotEmpty();
	}

	@Test
	void describesAPictureWithAndWithoutItsUses() {
		ObjectNode image = (ObjectNode) Stories.json(StoryJson.SOUND).at("/images/0");
		image.set("links", links("self", "captions", "articles"));
		image.path("uses").forEach((use) -> ((ObjectNode) use).put("article", StoryJson.ARTICLE));
		assertThat(Schemas.objections("ImageResource", image)).isEmpty();
		image.remove("uses");
		assertThat(Schemas.objections("ImageResource", image)).isEmpty();
		assertThat(Schemas.objections("Image", image)).isNotEmpty();
	}

	@Test
	void describesAQuoteInItsArticle() {
		ObjectNode quote = (ObjectNode) Stories.json(StoryJson.SOUND).at("/quotes/0");
		quote.put("article", StoryJson.ARTICLE);
		quote.set("links", links("self", "article", "speaker"));
		assertThat(Schemas.objections("QuoteResource", quote)).isEmpty();
		quote.put("x", 1);
		assertThat(Schemas.objections("QuoteResource", quote)).isNotEmpty();
	}

	@Test
	void describesACaptionWithItsPictureOrItsName() {
		ObjectNode image = (ObjectNode) Stories.json(StoryJson.SOUND).at("/images/1");
		image.set("links", links("self", "captions", "articles"));
		image.path("uses").forEach((use) -> ((ObjectNode) use).put("article", StoryJson.ARTICLE));
		ObjectNode caption = (ObjectNode) Stories.json("""
				{"id": "0196f000-0000-7000-8000-000000000021", "text": "At the pier", "role": "inline", "block": "f1",
				  "article": "0196f000-0000-7000-8000-000000000001", "image": "0196f000-0000-7000-8000-000000000012"}
				""");
		caption.set("links", links("self", "article", "image"));
		assertThat(Schemas.objections("CaptionResource", caption)).isEmpty();
		caption.set("image", image);
		assertThat(Schemas.objections("CaptionResource", caption)).isEmpty();
		caption.put("image", "lead");
		assertThat(Schemas.objections("CaptionResource", caption)).isNotEmpty();
	}

	@Test
	void describesANeighbourThatWasComputed() {
		JsonNode related = Stories.json("""
				{"kind": "computed", "headline": "Bridge closed", "score": 0.7, "reasons": ["same tags"], "links": {}}
				""");
		assertThat(Schemas.objections("RelatedResource", related)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					SpeakerResource     | "id": "0196f000-0000-7000-8000-000000000041", "name": "Port", "quotes": 2
					SectionResource     | "slug": "local", "name": "Local news", "articles": 4
					TagResource         | "slug": "port", "name": "Port", "kind": "place", "uri": "urn:a:b", "articles": 1
					ContributorResource | "slug": "desk", "name": "Desk", "kind": "organisation", "articles": 0
					RevisionResource    | "number": 1, "createdAt": "2024-02-29T08:00:00Z", "headline": "Ferry", "digest": "x"
					KeyResource         | "id": "0196f000-0000-7000-8000-000000000051", "name": "Desk", "scope": "edit", "createdAt": "2024-02-29T08:00:00Z"
					ServiceDocument     | "name": "Dateline", "version": "1", "description": "News"
					""")
	void describesWhatIsCounted(String definition, String members) {
		ObjectNode resource = (ObjectNode) Stories.json("{" + members + "}");
		assertThat(Schemas.objections(definition, resource)).isNotEmpty();
		resource.set("links", links("self", "quotes", "articles"));
		assertThat(Schemas.objections(definition, resource)).isEmpty();
		resource.put("x", 1);
		assertThat(Schemas.objections(definition, resource)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "ArticleList", "ImageList", "CaptionList", "QuoteList", "SpeakerList", "SectionList", "TagList",
					"ContributorList", "RelatedList", "RevisionList", "CorrectionList", "KeyList", "ImportItemList" })
	void describesListsWithTheirPage(String definition) {
		ObjectNode list = (ObjectNode) Stories.json("""
				{"data": [], "page": {"size": 20, "next": "https://example.org/v1/x?cursor=a",
				  "total": {"value": 10000, "relation": "gte"}}, "query": {"sort": "-publishedAt"}}
				""");
		assertThat(Schemas.objections(definition, list)).isNotEmpty();
		list.set("links", Stories.json(SELF));
		assertThat(Schemas.objections(definition, list)).isEmpty();
		list.set("data", Stories.json("[{}]"));
		assertThat(Schemas.objections(definition, list)).isNotEmpty();
	}

	@Test
	void describesAProblemWithAllThatIsWrong() {
		JsonNode problem = Stories
			.json("""
					{"type": "/docs/problems#invalid", "title": "Invalid article", "status": 422, "detail": "Two faults.",
					  "instance": "/v1/articles", "errors": [
					    {"pointer": "/blocks/0/text", "detail": "text is required.", "allowed": []},
					    {"parameter": "sort", "detail": "Unknown.", "allowed": ["publishedAt"]}, {"pointer": "", "detail": "Empty."}]}
					""");
		assertThat(Schemas.objections("Problem", problem)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"status\": 404}", "{\"title\": \"Gone\", \"status\": 200}",
			"{\"title\": \"Gone\", \"status\": 410, \"errors\": [{}]}",
			"{\"title\": \"Gone\", \"status\": 410, \"errors\": [{\"detail\": \"a\", \"pointer\": \"a\"}]}" })
	void describesNoOtherProblems(String json) {
		assertThat(Schemas.objections("Problem", Stories.json(json))).isNotEmpty();
	}

	@Test
	void showsEachFaultOfAStoryAsAnError() {
		Story story = Stories.bare().but().slug("Not a slug").revision(0).build();
		StoryRules.faultsOf(story)
			.forEach((fault) -> assertThat(Schemas.objections("ProblemError", Stories.written(fault))).isEmpty());
	}

	private static JsonNode links(String... relations) {
		ObjectNode links = (ObjectNode) Stories.json("{}");
		for (String relation : relations) {
			links.put(relation, "https://example.org/v1/" + relation);
		}
		return links;
	}

	private static void references(JsonNode node, List<String> references) {
		if (node.path("$ref").isString()) {
			references.add(node.get("$ref").asString());
		}
		node.forEach((child) -> references(child, references));
	}

}
