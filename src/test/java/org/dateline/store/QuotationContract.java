package org.dateline.store;

import java.util.List;

import org.dateline.served.Reader.Reply;
import org.dateline.story.CodePoints;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations are found in what is sent, and come with stories that have none. */
abstract class QuotationContract {

	private static final String TEXT = """
			🙂 It rained on the pier 🙂.

			“The pier is safe,” said harbour master Ada Lind.

			She added that no boat had been lost.
			""";

	private static final String STORY = """
			{"headline":"@headline","language":"en","blocks":[
			{"kind":"paragraph","id":"one","text":"“The pier is safe,” said harbour master Ada Lind."},
			{"kind":"paragraph","text":"She added that no boat had been lost."}]}""";

	private static final String TOLD = """
			{"headline":"@headline","language":"en","blocks":[
			{"kind":"paragraph","id":"one","text":"“The pier is safe,” said harbour master Ada Lind. “It was closed.”"}],
			"quotes":[{"kind":"direct","text":"It was closed.","segments":[{"block":"one","start":51,"end":65}],
			"verbatim":[{"block":"one","start":51,"end":65}],"speaker":{"name":"Somebody Else"}}]}""";

	private final Editor editor;

	QuotationContract(Editor editor) {
		this.editor = editor;
	}

	private Reply find(String query, String type, String document) {
		return this.editor.send("POST", "/v1/quotations" + query, document, "Content-Type", type);
	}

	private Reply take(String document) {
		return this.editor.send("POST", "/v1/imports", document, "Content-Type", "application/json");
	}

	private JsonNode quotes(Reply taken) {
		return this.editor.get("/v1/articles/" + taken.json().path("article").asString()).json().path("quotes");
	}

	private static List<String> texts(JsonNode quotations) {
		return quotations.valueStream().map((one) -> one.path("text").asString()).toList();
	}

	private static List<String> speakers(JsonNode quotations) {
		return quotations.valueStream().map((one) -> one.at("/speaker/name").asString()).toList();
	}

	@Test
	void findsWhatIsSaidInAText() {
		Reply found = find("", "text/plain", TEXT);
		assertThat(found.status()).isEqualTo(200);
		assertThat(Schemas.objections("FoundQuotations", found.json())).isEmpty();
		assertThat(texts(found.json().path("quotations"))).containsExactly("The pier is safe,",
				"that no boat had been lost");
		assertThat(speakers(found.json().path("quotations"))).containsOnly("Ada Lind");
	}

	@Test
	void pointsAtTheWordsInATextByCodePoints() {
		JsonNode segment = find("", "text/plain", TEXT).json().at("/quotations/0/segments/0");
		assertThat(segment.path("block").asString()).isEqualTo("text");
		assertThat(CodePoints.slice(TEXT, segment.path("start").asInt(), segment.path("end").asInt()))
			.isEqualTo("The pier is safe,");
	}

	@Test
	void findsWhatIsSaidInAStory() {
		Reply found = find("", "application/json", STORY);
		assertThat(Schemas.objections("FoundQuotations", found.json())).isEmpty();
		assertThat(found.json().at("/quotations/0/segments/0/block").asString()).isEqualTo("one");
		assertThat(found.json().at("/quotations/1/segments/0/block").asString()).isEqualTo("b2");
	}

	@Test
	void tellsWhyOnRequest() {
		Reply found = find("?explain=true", "text/plain", TEXT);
		assertThat(Schemas.objections("FoundQuotations", found.json())).isEmpty();
		JsonNode clause = found.json().at("/quotations/0/explanation/clause");
		assertThat(CodePoints.slice(TEXT, clause.path("start").asInt(), clause.path("end").asInt()))
			.isEqualTo("“The pier is safe,” said harbour master Ada Lind.");
		assertThat(found.json().at("/quotations/0/explanation/candidates/0/name").asString()).isEqualTo("Ada Lind");
	}

	@Test
	void readsTheLanguageOfAText() {
		Reply found = find("?language=de", "text/plain", "„Das Boot fährt“, sagte Ada Lind.");
		assertThat(speakers(found.json().path("quotations"))).containsExactly("Ada Lind");
	}

	@Test
	void needsNoKey() {
		Reply found = this.editor.sendAsStranger("POST", "/v1/quotations", TEXT, "Content-Type", "text/plain");
		assertThat(found.status()).isEqualTo(200);
	}

	@Test
	void namesTheLineOfAStoryThatIsBroken() {
		Reply refused = find("", "application/json", "{\"headline\":\"A\",\n\"language\":}");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(2);
	}

	@Test
	void namesThePlaceOfWhatAStoryLacks() {
		Reply refused = find("", "application/json", "{\"language\":\"en\"}");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).containsExactly("/headline");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "nothing" })
	void refusesWhatItDoesNotRead(String type) {
		Reply refused = find("", type, "<p>");
		assertThat(refused.status()).isEqualTo(415);
		assertThat(refused.json().at("/errors/0/allowed/0").asString()).isEqualTo("text/plain");
	}

	@Test
	void refusesATextThatIsNotInItsEncoding() {
		assertThat(find("", "text/plain;charset=us-ascii", TEXT).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?explain=perhaps", "?language=e", "?colour=red" })
	void refusesAQuestionThatIsNone(String query) {
		assertThat(find(query, "text/plain", TEXT).status()).isEqualTo(400);
	}

	@Test
	void givesAStoryThatComesInItsQuotations() {
		JsonNode quotes = quotes(take(STORY.replace("@headline", "Pier told")));
		assertThat(texts(quotes)).containsExactly("The pier is safe,", "that no boat had been lost");
		assertThat(speakers(quotes)).containsOnly("Ada Lind");
		assertThat(quotes.path(0).at("/speaker/role").asString()).isEqualTo("harbour master");
	}

	@Test
	void letsQuotationsStandThatCameWithTheStory() {
		JsonNode quotes = quotes(take(TOLD.replace("@headline", "Pier as told")));
		assertThat(texts(quotes)).containsExactly("It was closed.");
		assertThat(speakers(quotes)).containsExactly("Somebody Else");
	}

	@Test
	void knowsAQuotationThatComesAgain() {
		String story = STORY.replace("@headline", "Pier again")
			.replace("\"language\"", "\"canonicalUrl\":\"https://news.example/pier\",\"language\"");
		JsonNode first = quotes(take(story));
		JsonNode second = quotes(take(story.replace("no boat had", "no boat at all had")));
		assertThat(texts(second)).containsExactly("The pier is safe,", "that no boat at all had been lost");
		assertThat(second.path(0).path("id")).isEqualTo(first.path(0).path("id"));
		assertThat(second.at("/1/segments/0/block")).isEqualTo(first.at("/1/segments/0/block"));
	}

	@Test
	void keepsWhatStandsInTheWordsOfAnEditor() {
		String story = STORY.replace("@headline", "Pier edited")
			.replace("\"language\"", "\"canonicalUrl\":\"https://news.example/pier-edited\",\"language\"");
		Reply taken = take(story);
		Reply state = this.editor.get("/v1/articles/" + taken.json().path("article").asString());
		Reply edited = this.editor.put(state, state.json().toString().replace("been lost.", "been lost at sea."));
		assertThat(edited.status()).isEqualTo(200);
		Reply again = take(story.replace("She added", "Later she added"));
		assertThat(again.json().path("outcome").asString()).isEqualTo("revised");
		assertThat(texts(quotes(taken))).containsExactly("The pier is safe,", "that no boat had been lost");
	}

	@Test
	void movesQuotationsWithTheWordsThatAnEditorChanges() {
		Reply made = this.editor.post(TOLD.replace("@headline", "Moved words"));
		String text = "On Friday “The pier is safe,” said harbour master Ada Lind. “It was closed.”";
		Reply next = this.editor.send("PATCH", Editor.path(made),
				"[{\"op\":\"replace\",\"path\":\"/blocks/0/text\",\"value\":\"" + text + "\"}]", "If-Match",
				made.header("ETag"), "Content-Type", "application/json-patch+json");
		assertThat(next.status()).as(next.body()).isEqualTo(200);
		assertThat(next.json().at("/quotes/0/segments/0/start").asInt()).isEqualTo(text.indexOf("It was closed."));
		assertThat(next.json().at("/quotes/0/id")).isEqualTo(made.json().at("/quotes/0/id"));
	}

}
