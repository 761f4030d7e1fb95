package org.dateline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

final class ArticleSchemaTests {

	private static final String[] LISTS = { "contributors", "tags", "genres", "aliases", "identifiers", "blocks",
			"images", "quotes", "related", "corrections" };

	@Test
	void describesAStoryOfEveryKindOfBlock() {
		assertThat(Schemas.objections(Stories.written(Stories.sound()))).isEmpty();
	}

	@Test
	void describesItWithStatsAndLinksToo() {
		ObjectNode article = (ObjectNode) Stories.written(Stories.sound());
		article.set("stats", Stories.written(Stats.of(Stories.sound())));
		article.set("links", Stories.written(Map.of("self", "https://example.org/v1/articles/1")));
		assertThat(Schemas.objections(article)).isEmpty();
	}

	@Test
	void describesAStoryThatHoldsNothingYet() {
		Story story = Stories.bare().but().id(StoryJson.ARTICLE).slug("ferry").revision(1).build();
		assertThat(Schemas.objections(Stories.written(story))).isEmpty();
	}

	@Test
	void isAValidSchema() {
		assertThat(Schemas.objectionsToSchema(Schemas.json("article"))).isEmpty();
	}

	@Test
	void namesTheMembersOfAStory() {
		List<String> members = Stream.of(Story.class.getRecordComponents()).map((member) -> member.getName()).toList();
		List<String> described = new ArrayList<>(members);
		described.addAll(List.of("stats", "links"));
		assertThat(Schemas.json("article").get("properties").propertyNames()).containsExactlyElementsOf(described);
	}

	@ParameterizedTest
	@MethodSource("records")
	void namesTheMembersOfEachPart(String definition, Class<?> part) {
		List<String> members = Stream.of(part.getRecordComponents()).map((member) -> member.getName()).toList();
		JsonNode properties = Schemas.definitions().get(definition).get("properties");
		List<String> described = new ArrayList<>(properties.propertyNames());
		described.remove(Block.class.isAssignableFrom(part) ? "kind" : "");
		if (part == Speaker.class) {
			described.removeAll(List.of("quotes", "links"));
		}
		assertThat(described).containsExactlyInAnyOrderElementsOf(members);
	}

	static Stream<Object[]> records() {
		return Stream.of(new Object[] { "Paragraph", Block.Paragraph.class },
				new Object[] { "Heading", Block.Heading.class }, new Object[] { "List", Block.Listing.class },
				new Object[] { "ListItem", Block.Listing.Item.class }, new Object[] { "Picture", Block.Picture.class },
				new Object[] { "Teaser", Block.Teaser.class }, new Object[] { "Pullquote", Block.Pullquote.class },
				new Object[] { "Blockquote", Block.Blockquote.class }, new Object[] { "Table", Block.Table.class },
				new Object[] { "Embed", Block.Embed.class }, new Object[] { "Separator", Block.Separator.class },
				new Object[] { "Mark", Mark.class }, new Object[] { "Use", Image.Use.class },
				new Object[] { "Rendition", Image.Rendition.class }, new Object[] { "QuotationCore", Quotation.class },
				new Object[] { "Span", Quotation.Span.class }, new Object[] { "Phrase", Quotation.Phrase.class },
				new Object[] { "Speaker", Speaker.class }, new Object[] { "RelatedCore", Related.class },
				new Object[] { "Correction", Correction.class }, new Object[] { "Contributor", Contributor.class },
				new Object[] { "Section", Section.class }, new Object[] { "Tag", Tag.class },
				new Object[] { "Position", Tag.Position.class }, new Object[] { "Publisher", Publisher.class },
				new Object[] { "Source", Source.class }, new Object[] { "Rights", Rights.class },
				new Object[] { "Identifier", Identifier.class }, new Object[] { "Stats", Stats.class });
	}

	@Test
	void knowsTheBlocksThatThereAre() {
		List<String> kinds = new ArrayList<>();
		Schemas.json("article").at("/$defs/Block/oneOf").forEach((block) -> {
			String name = block.get("$ref").asString().substring("#/$defs/".length());
			kinds.add(Schemas.definitions().at("/" + name + "/properties/kind/const").asString());
		});
		List<String> blocks = Stories.written(Stories.sound()).get("blocks").findValuesAsString("kind");
		assertThat(new TreeSet<>(kinds)).isSubsetOf(new TreeSet<>(blocks)).hasSize(10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/properties/status/enum                | draft scheduled published withdrawn
			/$defs/Mark/properties/kind/enum       | link emphasis strong code sub sup
			/$defs/Role/enum                       | lead inline teaser
			/$defs/QuotationCore/properties/kind/enum | direct indirect mixed
			/$defs/RelatedCore/properties/kind/enum | embedded curated computed
			/$defs/Tag/properties/kind/enum        | subject person organisation place event object
			/$defs/Contributor/properties/kind/enum | person organisation
			""")
	void knowsTheWordsThatThereAre(String pointer, String words) {
		JsonNode enumeration = Schemas.json("article").at(pointer);
		assertThat(enumeration.valueStream().map(JsonNode::asString)).containsExactly(words.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/x", "/section/x", "/tags/0/x", "/tags/1/position/x", "/contributors/0/x", "/publisher/x",
			"/source/x", "/identifiers/0/x", "/corrections/0/x", "/rights/x", "/blocks/0/x", "/blocks/0/marks/0/x",
			"/blocks/1/x", "/blocks/2/x", "/blocks/2/items/0/x", "/blocks/3/x", "/blocks/4/x", "/blocks/4/related/x",
			"/blocks/5/x", "/blocks/6/x", "/blocks/7/x", "/blocks/8/x", "/blocks/9/x", "/images/0/x",
			"/images/0/uses/0/x", "/images/0/renditions/0/x", "/quotes/0/x", "/quotes/0/segments/0/x",
			"/quotes/0/cue/x", "/quotes/0/speaker/x", "/related/0/x" })
	void knowsNoOtherMembers(String pointer) {
		assertThat(Schemas.objections(Stories.tree(pointer, "1"))).isNotEmpty();
	}

	@Test
	void wantsEveryList() {
		for (String list : LISTS) {
			ObjectNode article = (ObjectNode) Stories.written(Stories.sound());
			article.remove(list);
			assertThat(Schemas.objections(article)).as(list).hasSize(1).first().asString().contains(list);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id", "/slug", "/revision", "/blocks/0/id", "/images/0/id", "/images/0/uses/0/id",
			"/quotes/0/id", "/quotes/0/speaker/id" })
	void wantsTheNamesThatAStoryIsGivenWhenItIsKept(String pointer) {
		assertThat(Schemas.objections(Stories.written(Stories.without(pointer)))).isNotEmpty();
		assertThat(Stories.faultsAt(Stories.without(pointer)).contains(pointer))
			.isEqualTo(pointer.equals("/images/0/id"));
	}

	@Test
	void wantsImagesThatAreKept() {
		assertThat(Schemas.objections(Stories.tree("/images/0/id", "\"lead\""))).isNotEmpty();
	}

	@Test
	void saysWhatEveryMemberIs() {
		List<String> silent = new ArrayList<>();
		described("", Schemas.json("article"), silent);
		described("", Schemas.json("resources"), silent);
		assertThat(silent).isEmpty();
	}

	private static void described(String path, JsonNode schema, List<String> silent) {
		schema.propertyStream().forEach((member) -> {
			String name = path + "/" + member.getKey();
			if (path.endsWith("/properties") && !path.contains("/then/") && !path.contains("/else/")
					&& !path.contains("/if/") && !member.getValue().has("description") && !member.getValue().has("$ref")
					&& !member.getValue().has("const") && !member.getValue().has("enum")) {
				silent.add(name);
			}
			described(name, member.getValue(), silent);
		});
	}

}
