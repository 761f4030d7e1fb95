package org.dateline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dateline.served.Reader.Reply;
import org.dateline.served.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What was answered once is answered again from memory, and never when it is old. */
abstract class NewsstandContract {

	private final Editor editor;

	private final Statements statements;

	NewsstandContract(Editor editor, Statements statements) {
		this.editor = editor;
		this.statements = statements;
	}

	/** Keeps a story of some length under a slug of its own. */
	private Reply kept(String slug) {
		Reply made = this.editor
			.post(Editor.story("Held " + slug + " word".repeat(90)).replaceFirst("\\{", "{\"slug\":\"" + slug + "\","));
		assertThat(made.status()).as(made.body()).isEqualTo(201);
		return made;
	}

	private List<String> asking(String path, String... headers) {
		return this.statements.of(() -> this.editor.readWith(path, headers));
	}

	/** Where other nodes are listened to, a node hears its own change once more. */
	private void awaitHeld(String path, String... headers) {
		await().untilAsserted(() -> {
			this.editor.read(path);
			assertThat(asking(path, headers)).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", ".json", "?fields=headline", "/captions", "/images", "/quotes", "/related",
			"/revisions", "/revisions/1", "/corrections" })
	void askTheDatabaseForAnArticleOnce(String part) {
		String path = "/v1/articles/once" + Integer.toHexString(part.hashCode());
		kept(path.substring("/v1/articles/".length()));
		assertThat(asking(path + part)).isNotEmpty();
		awaitHeld(path + part);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles", "/v1/articles?limit=5&sort=headline", "/v1/quotes", "/v1/speakers",
			"/v1/tags" })
	void askTheDatabaseForAListOnce(String path) {
		kept("list-" + Integer.toHexString(path.hashCode()));
		assertThat(asking(path)).isNotEmpty();
		awaitHeld(path);
	}

	@Test
	void sayThatNothingChangedWithoutTheDatabase() {
		kept("not-changed");
		String tag = this.editor.read("/v1/articles/not-changed").header("ETag");
		awaitHeld("/v1/articles/not-changed", "If-None-Match", tag);
		assertThat(this.editor.readWith("/v1/articles/not-changed", "If-None-Match", tag).status()).isEqualTo(304);
	}

	@Test
	void showAChangeAtOnce() {
		Reply made = kept("at-once");
		this.editor.read("/v1/articles/at-once");
		this.editor.put(made, Editor.with(made, "kicker", "Changed"));
		assertThat(this.editor.read("/v1/articles/at-once").json().path("kicker").asString()).isEqualTo("Changed");
	}

	@Test
	void showANewStoryInListsAtOnce() {
		this.editor.read("/v1/articles?limit=200");
		kept("new-in-lists");
		assertThat(this.editor.read("/v1/articles?limit=200").body()).contains("new-in-lists");
	}

	@Test
	void hideAWithdrawnStoryAtOnce() {
		Reply made = kept("hidden-at-once");
		this.editor.read("/v1/articles/hidden-at-once");
		this.editor.delete(made, "");
		assertThat(this.editor.read("/v1/articles/hidden-at-once").status()).isEqualTo(410);
		assertThat(this.editor.read("/v1/articles?limit=200").body()).doesNotContain("hidden-at-once");
	}

	@Test
	void showNothingToStrangersThatWasMadeForEditors() {
		Reply made = this.editor.post(Editor.story("For editors").replaceFirst("\\{", "{\"status\":\"draft\","));
		assertThat(this.editor.get(Editor.path(made)).status()).isEqualTo(200);
		assertThat(this.editor.read(Editor.path(made)).status()).isEqualTo(404);
		assertThat(this.editor.get(Editor.path(made)).status()).isEqualTo(200);
	}

	@Test
	void showEditorsWhatStrangersMayHaveAskedFor() {
		Reply made = kept("asked-for");
		this.editor.read("/v1/articles/asked-for");
		this.editor.delete(made, "");
		this.editor.read("/v1/articles/asked-for");
		assertThat(this.editor.get("/v1/articles/asked-for").status()).isEqualTo(200);
	}

	@Test
	void packTheBodyForThoseWhoUnpackIt() {
		kept("packed");
		Reply plain = this.editor.read("/v1/articles/packed");
		Reply packed = this.editor.readWith("/v1/articles/packed", "Accept-Encoding", "gzip");
		assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
		assertThat(plain.header("Content-Encoding")).isEmpty();
		assertThat(plain.header("Vary")).isEqualTo("Accept, Accept-Encoding");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip                  | true
			br, gzip;q=0.5        | true
			GZIP                  | true
			*                     | true
			identity              | false
			gzip;q=0              | false
			gzip;q=0.000, *       | false
			*;q=0                 | false
			gzip;q=x              | false
			deflate, br           | false
			xgzip                 | false
			""")
	void packTheBodyForNobodyElse(String accepted, boolean packs) {
		kept("codings-" + Integer.toHexString(accepted.hashCode()));
		String path = "/v1/articles/codings-" + Integer.toHexString(accepted.hashCode());
		assertThat(this.editor.readWith(path, "Accept-Encoding", accepted).header("Content-Encoding"))
			.isEqualTo(packs ? "gzip" : "");
	}

	@Test
	void knowTheTagOfThePackedBodyAgain() {
		kept("packed-tag");
		String path = "/v1/articles/packed-tag";
		String tag = this.editor.readWith(path, "Accept-Encoding", "gzip").header("ETag");
		Reply held = this.editor.readWith(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
		assertThat(held.status()).isEqualTo(304);
		assertThat(held.header("ETag")).isEqualTo(tag);
	}

	@Test
	void takeTheTagOfThePackedBodyForAChange() {
		Reply made = kept("packed-change");
		String tag = this.editor.readWith(Editor.path(made), "Accept-Encoding", "gzip").header("ETag");
		assertThat(this.editor.send("PUT", Editor.path(made), Editor.story("Packed"), "If-Match", tag).status())
			.isEqualTo(200);
	}

	static Stream<List<String>> askings() {
		return Stream.of(List.of(), List.of("Accept-Encoding", "gzip"), List.of("Accept", "application/json"),
				List.of("If-None-Match", "\"other\""), List.of("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"),
				List.of("If-Modified-Since", "Thu, 01 Jan 2099 00:00:00 GMT"), List.of("If-None-Match", "*"),
				List.of("Range", "bytes=0-9"), List.of("Accept", "text/markdown"), List.of("Accept", ""));
	}

	@ParameterizedTest
	@MethodSource("askings")
	void tellNobodyWhetherAnAnswerWasHeld(List<String> headers) {
		String slug = "nobody-" + Integer.toHexString(headers.hashCode());
		kept(slug);
		for (String path : List.of("/v1/articles/" + slug, "/v1/articles?limit=3", "/v1/articles/" + slug + "/captions",
				"/v1/articles/" + slug + ".json", "/v1/articles/no-such-story")) {
			Reply first = this.editor.readWith(path, headers.toArray(String[]::new));
			Reply again = this.editor.readWith(path, headers.toArray(String[]::new));
			assertThat(again.status()).isEqualTo(first.status());
			assertThat(again.body()).isEqualTo(first.body());
			assertThat(headers(again)).isEqualTo(headers(first));
		}
	}

	@Test
	void answerForTheHeadAsForTheWhole() {
		kept("head");
		Reply whole = this.editor.read("/v1/articles/head");
		for (int turn = 0; turn < 2; turn++) {
			Reply head = this.editor.headOf("/v1/articles/head");
			assertThat(head.body()).isEmpty();
			assertThat(headers(head)).isEqualTo(headers(whole));
		}
	}

	private static Map<String, List<String>> headers(Reply reply) {
		Map<String, List<String>> headers = new HashMap<>(reply.response().headers().map());
		headers.remove("date");
		return headers;
	}

}
