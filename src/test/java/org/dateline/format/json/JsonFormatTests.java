package org.dateline.format.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.dateline.http.Answer;
import org.dateline.http.StrictJson;
import org.dateline.story.Stats;
import org.dateline.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

final class JsonFormatTests {

	private static final JsonMapper MAPPER = StrictJson.mapper();

	private static final Story STORY = Ferries.read(Ferries.WHOLE);

	private static final String SPEAKER = "0196f000-0000-7000-8000-000000000041";

	private static final String OTHER = "0196f000-0000-7000-8000-000000000002";

	private static final Map<String, String> LINKS = Map.of("self", "https://example.org/v1/articles/ferry");

	@Test
	void isServedAsJson() {
		assertThat(Ferries.FORMAT.mediaType()).isEqualTo(MediaType.APPLICATION_JSON);
		assertThat(Ferries.FORMAT.suffix()).isEqualTo("json");
	}

	@Test
	void writesStories() {
		assertThat(Ferries.FORMAT.of()).isEqualTo(Story.class);
	}

	@Test
	void readsBackWhatItWrites() {
		ObjectNode written = (ObjectNode) written("");
		written.remove(List.of("stats", "links"));
		assertThat(Ferries.read(written.toString())).isEqualTo(STORY);
	}

	@Test
	void writesAllThatItRead() {
		ObjectNode written = (ObjectNode) written("");
		written.remove(List.of("stats", "links"));
		written.propertyNames().removeIf((name) -> written.get(name).isEmpty() && written.get(name).isArray());
		assertThat(written).isEqualTo(MAPPER.readTree(Ferries.WHOLE));
	}

	@Test
	void addsTheFiguresOfTheStory() {
		assertThat(written("").get("stats")).isEqualTo(MAPPER.valueToTree(Stats.of(STORY)));
	}

	@Test
	void addsTheLinksOfTheAnswer() {
		assertThat(written("").get("links")).isEqualTo(MAPPER.valueToTree(LINKS));
	}

	@Test
	void addsFiguresAndLinksAtTheEnd() {
		assertThat(written("").propertyNames()).endsWith("stats", "links");
	}

	@Test
	void writesLettersOfEveryScriptAsTheyAre() {
		assertThat(new String(bytes(STORY, ""), StandardCharsets.UTF_8)).contains("Ferry runs again 🚢");
	}

	@Test
	void writesEveryListThoughItIsEmpty() {
		JsonNode bare = MAPPER.readTree(bytes(Story.titled("Ferry", "en").build(), ""));
		assertThat(bare.propertyNames()).contains("blocks", "images", "quotes", "related", "corrections", "aliases");
	}

	@Test
	void leavesOutWhatIsNotKnown() {
		JsonNode bare = MAPPER.readTree(bytes(Story.titled("Ferry", "en").build(), ""));
		assertThat(bare.propertyNames()).doesNotContain("slug", "section", "publishedAt", "foreign");
	}

	@Test
	void writesTheMembersAskedForOnly() {
		assertThat(written("fields=headline,stats").propertyNames()).containsExactlyInAnyOrder("headline", "stats");
	}

	@Test
	void writesSomeMembersOfEachPartOnly() {
		assertThat(written("fields=images(id,width)").get("images"))
			.isEqualTo(MAPPER.readTree("[{\"id\":\"pier\",\"width\":1600}]"));
	}

	@Test
	void leavesOutTheMembersNamedWithAHyphen() {
		assertThat(written("fields=-blocks,-links").propertyNames()).contains("headline", "stats")
			.doesNotContain("blocks", "links");
	}

	@Test
	void putsASpeakerInPlace() {
		Map<String, Map<String, ?>> speakers = Map.of("quotes.speaker", Map.of(SPEAKER, Map.of("quotes", 7)));
		assertThat(written(speakers, "").at("/quotes/0/speaker/quotes").asInt()).isEqualTo(7);
	}

	@Test
	void putsAnotherArticleInPlaceOfItsId() {
		Map<String, Map<String, ?>> articles = Map.of("related.article", Map.of(OTHER, Map.of("slug", "bridge")));
		assertThat(written(articles, "").at("/related/0/article/slug").asString()).isEqualTo("bridge");
	}

	@Test
	void leavesAnIdThatLeadsNowhere() {
		Map<String, Map<String, ?>> articles = Map.of("related.article", Map.of());
		assertThat(written(articles, "").at("/related/0/article").asString()).isEqualTo(OTHER);
	}

	@Test
	void cutsWhatIsPutInPlaceAsWell() {
		Map<String, Map<String, ?>> articles = Map.of("related.article", Map.of(OTHER, Map.of("slug", "bridge")));
		assertThat(written(articles, "fields=related(headline)").at("/related/0").propertyNames())
			.containsExactly("headline");
	}

	@ParameterizedTest
	@CsvSource({ "'',1", "/headline,2", "/status,2", "/publishedAt,3", "/blocks,4", "/blocks/0,5", "/blocks/0/text,5",
			"/blocks/0/marks/0/end,5", "/blocks/3/caption,8", "/blocks/9,14", "/blocks/9/id,14",
			"/images/0/creators,16", "/images/0/agencies/0,16", "/images/0/renditions/0/bytes,17",
			"/images/0/uses/0/role,18", "/quotes/0/verbatim,20", "/quotes/0/confidence,21", "/related/0/reasons/0,23",
			"/foreign/a~1b,24", "/foreign/a~1b/c~0d/5,24" })
	void findsTheLineOfAPart(String pointer, int line) {
		assertThat(Ferries.line(pointer)).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource({ "/slug,1", "/headlines,1", "/blocks/0/texts,5", "/blocks/7/caption,12", "/blocks/99,4",
			"/images/0/uses/0/id,18", "/quotes/0/speaker/role,20", "/rights/licence,1" })
	void findsTheNearestLineOfAPartThatIsMissing(String pointer, int line) {
		assertThat(Ferries.line(pointer)).isEqualTo(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "headline", "/", "//", "/blocks/", "/blocks/-" })
	void findsALineWhateverThePointerSays(String pointer) {
		assertThat(Ferries.line(pointer)).isBetween(1, 4);
	}

	private static JsonNode written(String query) {
		return written(Map.of(), query);
	}

	private static JsonNode written(Map<String, Map<String, ?>> expansions, String query) {
		return MAPPER
			.readTree(Ferries.FORMAT.write(new Answer.Content<>(STORY, expansions), Ferries.question(query), LINKS));
	}

	private static byte[] bytes(Story story, String query) {
		return Ferries.FORMAT.write(new Answer.Content<>(story, Map.of()), Ferries.question(query), LINKS);
	}

}
