package org.dateline.store;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.dateline.served.Reader.Reply;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Several files come in at once, each in its own part of a form. */
abstract class FormContract {

	private static final String TYPE = "multipart/form-data; boundary=fold";

	private static final String PAGE = """
			<html lang="en"><head><title>%1$s</title></head><body><article><h1>%1$s</h1>
			<p>The harbour board has voted to run the ferry on Sundays again, after two years without one.</p>
			<p>The first boat leaves the island at seven, the last one comes back at ten in the evening.</p>
			</article></body></html>
			""";

	private static final String TEXT = """
			%s

			The last keeper of the lighthouse on the northern cape went home on Friday evening.

			He had lit the lamp by hand each night since the winter in which the power failed.
			""";

	private final Editor editor;

	FormContract(Editor editor) {
		this.editor = editor;
	}

	private static String part(String name, String headers, String document) {
		return "--fold\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n" + headers
				+ "\r\n" + document + "\r\n";
	}

	private static String typed(String name, String type, String document) {
		return part(name, "Content-Type: " + type + "\r\n", document);
	}

	private Reply send(String query, String... parts) {
		return this.editor.send("POST", "/v1/imports" + query, String.join("", parts) + "--fold--\r\n", "Content-Type",
				TYPE);
	}

	private List<JsonNode> items(Reply accepted) {
		assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
		String path = "/v1/imports/" + accepted.json().path("id").asString();
		JsonNode job = Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.editor.get(path).json(), (one) -> one.path("state").asString().equals("done"));
		assertThat(Schemas.objections("ImportResource", job)).isEmpty();
		JsonNode items = this.editor.get(path + "/items").json();
		assertThat(Schemas.objections("ImportItemList", items)).isEmpty();
		return items.path("data").valueStream().toList();
	}

	private static List<String> shown(List<JsonNode> items) {
		return items.stream()
			.map((item) -> item.path("file").asString() + " " + item.path("outcome").asString())
			.toList();
	}

	private JsonNode article(JsonNode item) {
		return this.editor.get("/v1/articles/" + item.path("article").asString()).json();
	}

	@Test
	void makesAnArticleOfEachFile() {
		List<JsonNode> items = items(send("", typed("ferry.html", "text/html", PAGE.formatted("Ferry in a fold")),
				typed("keeper.txt", "text/plain; charset=utf-8", TEXT.formatted("Keeper in a fold goes home")),
				typed("house.json", "application/json", Editor.story("House in a fold"))));
		assertThat(shown(items)).containsExactly("ferry.html created", "keeper.txt created", "house.json created");
		assertThat(article(items.getFirst()).path("headline").asString()).isEqualTo("Ferry in a fold");
	}

	@Test
	void knowsAFileByTheEndOfItsName() {
		List<JsonNode> items = items(send("", part("a.htm", "", PAGE.formatted("Ferry by its name")),
				typed("B.TXT", "application/octet-stream", TEXT.formatted("Keeper by his name goes home")),
				part("c.json", "", Editor.story("House by its name")),
				part("d.ndjson", "", Editor.story("Line by its name") + "\n\n" + Editor.story("Line beside it"))));
		assertThat(shown(items)).containsExactly("a.htm created", "B.TXT created", "c.json created", "d.ndjson created",
				"d.ndjson created");
	}

	@Test
	void losesNoFileForAnotherThatIsBad() {
		List<JsonNode> items = items(send("", part("bad.json", "", "{"), typed("cat.png", "image/png", "\u0001"),
				part("empty.html", "", "<p></p>"), part("nothing.txt", "", ""),
				part("half.ndjson", "", Editor.story("Sound line of a fold") + "\nnonsense\n"),
				part("good.html", "", PAGE.formatted("Ferry beside bad files"))));
		assertThat(shown(items)).containsExactly("bad.json refused", "cat.png refused", "empty.html refused",
				"nothing.txt refused", "half.ndjson created", "half.ndjson refused", "good.html created");
		assertThat(items.get(5).path("detail").asString()).startsWith("Line 2: ");
		assertThat(items.get(2).path("pointer").asString()).isEqualTo("/headline");
	}

	@Test
	void knowsTheParagraphsOfAFileAgainBehindANewOne() {
		String spoken = PAGE.formatted("Ferry that is spoken of")
			.replace("</article>",
					"<p>“The boat is full every day,” harbour master Ann Lee said on Friday.</p></article>");
		String where = "Content-Type: text/html\r\nContent-Location: https://news.example/spoken\r\n";
		JsonNode before = article(items(send("", part("spoken.html", where, spoken))).getFirst());
		String longer = spoken.replaceFirst("<p>",
				"<p>Tickets cost four crowns and are sold on board of the boat.</p><p>");
		List<JsonNode> items = items(send("", part("spoken.html", where, longer)));
		assertThat(shown(items)).containsExactly("spoken.html revised");
		JsonNode after = article(items.getFirst());
		assertThat(after.at("/blocks/3/text")).isEqualTo(before.at("/blocks/2/text"));
		assertThat(after.at("/blocks/3/id")).isEqualTo(before.at("/blocks/2/id"));
		assertThat(after.at("/quotes/0/segments/0/block")).isEqualTo(before.at("/quotes/0/segments/0/block"));
	}

	@Test
	void tellsEachFileWhatIsKnownBesideThem() {
		List<JsonNode> items = items(send("?publisher=The%20Fold&language=en",
				part("a.txt", "", TEXT.formatted("First hinted keeper goes home")),
				part("b.txt", "", TEXT.formatted("Second hinted keeper goes home"))));
		assertThat(items).allSatisfy(
				(item) -> assertThat(article(item).path("publisher").path("name").asString()).isEqualTo("The Fold"));
	}

	@Test
	void letsAFileSayWhereItWas() {
		String first = part("a.html", "Content-Location: https://news.example/fold-a\r\n", PAGE.formatted("Placed A"));
		String second = part("b.html", "Content-Location: https://news.example/fold-b\r\n", PAGE.formatted("Placed B"));
		assertThat(items(send("", first, second))).hasSize(2);
		JsonNode again = items(send("", first.replace("Placed A", "Placed A again"))).getFirst();
		assertThat(again.path("outcome").asString()).isEqualTo("revised");
	}

	@Test
	void knowsAFileThatComesAgain() {
		String file = part("again.html", "", PAGE.formatted("Ferry of a fold again"));
		items(send("", file));
		assertThat(shown(items(send("", file)))).containsExactly("again.html unchanged");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd.txt", "C:\\Users\\me\\passwd.txt", "/passwd.txt" })
	void showsNoFolderOfTheSender(String name) {
		JsonNode item = items(send("", part(name, "", TEXT.formatted("Keeper " + name.length() + " goes home"))))
			.getFirst();
		assertThat(item.path("file").asString()).isEqualTo("passwd.txt");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "", "nonsense", "--fold\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"" })
	void refusesABodyWithoutParts(String body) {
		Reply refused = this.editor.send("POST", "/v1/imports", body + " ", "Content-Type", TYPE);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(Schemas.objections("Problem", refused.json())).isEmpty();
		assertThat(refused.json().path("errors")).isNotEmpty();
	}

	@Test
	void refusesAFormWithoutABoundary() {
		Reply refused = this.editor.send("POST", "/v1/imports", "--fold--", "Content-Type", "multipart/form-data");
		assertThat(refused.status()).isEqualTo(400);
	}

	@Test
	void refusesAHintInAPart() {
		Reply refused = send("", "--fold\r\nContent-Disposition: form-data; name=\"publisher\"\r\n\r\nThe Fold\r\n");
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo("publisher");
	}

	@Test
	void refusesADryRun() {
		assertThat(send("?dryRun=true", part("a.txt", "", TEXT.formatted("Dry keeper goes home"))).status())
			.isEqualTo(400);
	}

	@Test
	void refusesMoreThanABodyMayHold() {
		Reply refused = send("", part("long.txt", "", "x".repeat(3 * 1024 * 1024)));
		assertThat(refused.status()).isEqualTo(413);
	}

	@Test
	void refusesMoreStoriesThanAFormMayBring() {
		assertThat(send("", part("long.ndjson", "", "x\n".repeat(10_001))).status()).isEqualTo(413);
	}

}
