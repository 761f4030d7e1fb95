package org.dateline.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.dateline.served.Reader.Reply;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents come in over HTTP, as people have them. */
abstract class ImportContract {

	private static final String PAGE = """
			<html lang="en"><head><title>@headline</title>
			<script type="application/ld+json">{"@type":"NewsArticle","headline":"@headline",
			"datePublished":"2026-03-04T08:00:00+01:00","author":{"@type":"Person","name":"Ann Lee"}}</script></head>
			<body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav><article><h1>@headline</h1>
			<p>The harbour board has voted to run the ferry on Sundays again, after two years without one.</p>
			<p>@second</p>
			<p>Passengers will pay four crowns for a crossing, as they did before the service was cut.</p>
			</article><footer>All rights reserved</footer></body></html>
			""";

	private static final String SECOND = "The first boat leaves the island at seven, the last one comes back at ten.";

	private final Editor editor;

	ImportContract(Editor editor) {
		this.editor = editor;
	}

	private static String page(String headline) {
		return PAGE.replace("@headline", headline).replace("@second", SECOND);
	}

	private Reply take(String query, String type, String document) {
		return this.editor.send("POST", "/v1/imports" + query, document, "Content-Type", type);
	}

	private Reply page(String address, String page) {
		return take("?url=https://news.example/" + address, "text/html", page);
	}

	private Reply article(Reply taken) {
		return this.editor.get("/v1/articles/" + taken.json().path("article").asString());
	}

	@Test
	void makesAnArticleOfASavedPage() {
		Reply taken = page("ferry", page("Ferry runs on Sundays"));
		assertThat(taken.status()).isEqualTo(201);
		assertThat(taken.header("Location")).endsWith("/v1/articles/ferry-runs-on-sundays");
		assertThat(Schemas.objections("ImportResult", taken.json())).isEmpty();
		assertThat(article(taken).json().path("blocks")).hasSize(3);
		assertThat(article(taken).json().at("/contributors/0/name").asString()).isEqualTo("Ann Lee");
	}

	@Test
	void saysWhatBecameOfEachPart() {
		Reply taken = page("parts", page("Ferry in parts"));
		List<String> became = taken.json()
			.at("/report/parts")
			.valueStream()
			.map((part) -> part.path("became").asString())
			.toList();
		assertThat(became).contains("headline", "paragraph 1", "paragraph 2", "paragraph 3", "furniture");
		assertThat(taken.json().at("/report/accounted").asDouble()).isEqualTo(100);
	}

	@Test
	void saysWhereAValueWasFound() {
		Reply taken = page("sources", page("Ferry with sources"));
		assertThat(taken.json().at("/report/provenance").valueStream())
			.anySatisfy((one) -> assertThat(one.path("pointer").asString() + " " + one.path("source").asString())
				.isEqualTo("/publishedAt json-ld"));
	}

	@Test
	void makesAnArticleOfCopiedText() {
		Reply taken = take("", "text/plain", """
				The Harbour Times
				Subscribe

				Lighthouse keeper retires after forty years

				The last keeper of the lighthouse on the northern cape went home on Friday evening.

				He had lit the lamp by hand each night since the winter in which the power failed.

				Share
				Log in
				""");
		assertThat(taken.status()).isEqualTo(201);
		assertThat(article(taken).json().path("headline").asString())
			.isEqualTo("Lighthouse keeper retires after forty years");
		assertThat(article(taken).json().path("blocks")).hasSize(2);
	}

	@Test
	void makesAnArticleOfHouseJson() {
		Reply taken = take("", "application/json", Editor.story("House story"));
		assertThat(taken.status()).isEqualTo(201);
		assertThat(article(taken).json().path("headline").asString()).isEqualTo("House story");
	}

	@Test
	void knowsAPageThatComesAgain() {
		Reply first = page("again", page("Ferry again"));
		Reply second = page("again", page("Ferry again"));
		assertThat(second.status()).isEqualTo(200);
		assertThat(second.json().path("outcome").asString()).isEqualTo("unchanged");
		assertThat(second.json().path("article")).isEqualTo(first.json().path("article"));
		assertThat(second.json().path("revision").asInt()).isEqualTo(1);
	}

	@Test
	void knowsATextThatComesAgain() {
		String text = Editor.story("Same words");
		Reply first = take("", "application/json", text);
		Reply second = take("", "application/json", text);
		assertThat(second.json().path("article")).isEqualTo(first.json().path("article"));
	}

	@Test
	void keepsAChangedPageAsTheNextRevision() {
		Reply first = page("changed", page("Ferry changes"));
		Reply second = page("changed", page("Ferry changes").replace("four crowns", "five crowns"));
		assertThat(second.json().path("outcome").asString()).isEqualTo("revised");
		assertThat(second.json().path("article")).isEqualTo(first.json().path("article"));
		assertThat(article(second).json().at("/blocks/2/text").asString()).contains("five crowns");
		assertThat(second.json().at("/story/blocks/0/id")).isEqualTo(first.json().at("/story/blocks/0/id"));
		assertThat(second.json().at("/story/blocks/2/id")).isEqualTo(first.json().at("/story/blocks/2/id"));
	}

	@Test
	void letsAnEditorsChangeStand() {
		Reply first = page("edited", page("Ferry edited"));
		Reply state = article(first);
		this.editor.put(state, Editor.with(state, "headline", "As the editor has it"));
		page("edited", page("Ferry edited").replace("four crowns", "six crowns"));
		assertThat(article(first).json().path("headline").asString()).isEqualTo("As the editor has it");
		assertThat(article(first).json().at("/blocks/2/text").asString()).contains("six crowns");
		assertThat(article(first).json().path("revision").asInt()).isEqualTo(3);
	}

	@Test
	void makesOneArticleOfTwoAtOnce() {
		List<CompletableFuture<Reply>> both = IntStream.range(0, 6)
			.mapToObj((n) -> CompletableFuture.supplyAsync(() -> page("once", page("Ferry at once"))))
			.toList();
		assertThat(both.stream().map(CompletableFuture::join).map((one) -> one.json().path("article").asString()))
			.hasSize(6)
			.containsOnly(page("once", page("Ferry at once")).json().path("article").asString());
	}

	@Test
	void takesAPageThatWasPurgedAsANewOne() {
		Reply first = page("purged", page("Ferry purged"));
		this.editor.delete(article(first), "?purge=true");
		Reply second = page("purged", page("Ferry purged"));
		assertThat(second.status()).isEqualTo(201);
		assertThat(second.json().path("article")).isNotEqualTo(first.json().path("article"));
	}

	@Test
	void keepsNothingOfADryRun() {
		Reply read = take("?dryRun=true", "text/html", page("Ferry on dry land"));
		assertThat(read.status()).isEqualTo(200);
		assertThat(Schemas.objections("ImportResult", read.json())).isEmpty();
		assertThat(read.json().path("outcome").asString()).isEqualTo("read");
		assertThat(this.editor.get("/v1/articles/ferry-on-dry-land").status()).isEqualTo(404);
	}

	@Test
	void refusesADocumentWithoutAHeadline() {
		Reply refused = take("", "text/html", "<p></p>");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).containsExactly("/headline");
	}

	@ParameterizedTest
	@CsvSource({ "application/xml, <a/>", "image/png, x", "'', x" })
	void refusesWhatItDoesNotRead(String type, String document) {
		Reply refused = take("", type.isEmpty() ? "nothing" : type, document);
		assertThat(refused.status()).isEqualTo(415);
		assertThat(refused.json().at("/errors/0/allowed").valueStream().map((one) -> one.asString()))
			.contains("text/html", "text/plain", "application/json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?url=ftp://news.example/a", "?dryRun=perhaps", "?language=e", "?publishedAt=yesterday",
			"?colour=red" })
	void refusesAHintThatIsNone(String query) {
		assertThat(take(query, "text/html", page("Ferry hinted")).status()).isEqualTo(400);
	}

	@Test
	void letsNoMarkupThrough() {
		Reply taken = page("script", page("Ferry &lt;script&gt;alert(1)&lt;/script&gt;").replace("<p>The harbour",
				"<p onclick=alert(1)><a href='javascript:alert(1)'>Here</a><script>alert(2)</script> the harbour"));
		assertThat(taken.status()).isEqualTo(201);
		assertThat(article(taken).json().path("blocks").toString()).doesNotContain("javascript:", "onclick", "alert");
	}

}
