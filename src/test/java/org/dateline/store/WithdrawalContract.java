package org.dateline.store;

import java.util.List;

import org.dateline.served.Reader.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Stories are taken away from the public, put back, and removed for good. */
abstract class WithdrawalContract {

	private static final List<String> PARTS = List.of("", "/images", "/captions", "/quotes", "/related", "/corrections",
			"/revisions", "/revisions/1");

	private final Editor editor;

	WithdrawalContract(Editor editor) {
		this.editor = editor;
	}

	@Test
	void tellsThePublicThatAStoryIsGone() {
		Reply made = this.editor.post(Editor.story("Gone"));
		assertThat(this.editor.delete(made, "").status()).isEqualTo(204);
		assertThat(PARTS)
			.allSatisfy((part) -> assertThat(this.editor.read("/v1/articles/gone" + part).status()).isEqualTo(410));
	}

	@Test
	void showsAWithdrawnStoryToEditors() {
		Reply made = this.editor.post(Editor.story("Gone but known"));
		this.editor.delete(made, "");
		Reply known = this.editor.get(Editor.path(made));
		assertThat(known.status()).isEqualTo(200);
		assertThat(known.json().path("status").asString()).isEqualTo("withdrawn");
	}

	@Test
	void putsAStoryBack() {
		Reply made = this.editor.post(Editor.story("Back"));
		this.editor.delete(made, "");
		Reply withdrawn = this.editor.get(Editor.path(made));
		assertThat(this.editor.put(withdrawn, Editor.with(withdrawn, "status", "published")).status()).isEqualTo(200);
		assertThat(this.editor.read("/v1/articles/back").json().path("blocks")).isEqualTo(made.json().path("blocks"));
	}

	@Test
	void withdrawsWhatIsWithdrawnWithoutARevision() {
		Reply made = this.editor.post(Editor.story("Gone twice"));
		Reply gone = this.editor.delete(made, "");
		Reply again = this.editor.send("DELETE", Editor.path(made), "", "If-Match", gone.header("ETag"));
		assertThat(again.status()).isEqualTo(204);
		assertThat(again.header("ETag")).isEqualTo(gone.header("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "draft", "scheduled", "withdrawn" })
	void hidesWhatWasNeverPublicAsIfItWereNotThere(String status) {
		String name = "never " + status;
		Reply made = this.editor.post(Editor.story(name)
			.replaceFirst("\\{", "{\"publishedAt\":\"2999-01-01T00:00:00Z\",\"status\":\"" + status + "\","));
		assertThat(made.status()).isEqualTo(201);
		Reply unknown = this.editor.read("/v1/articles/never-to-be-found");
		assertThat(PARTS).allSatisfy((part) -> {
			Reply hidden = this.editor.read(Editor.path(made) + part);
			assertThat(hidden.status()).isEqualTo(404);
			assertThat(hidden.json().path("title")).isEqualTo(unknown.json().path("title"));
			assertThat(hidden.response().headers().map().keySet())
				.isEqualTo(unknown.response().headers().map().keySet());
		});
	}

	@Test
	void hidesADraftThatIsWithdrawnAsIfItHadNeverBeen() {
		Reply made = this.editor.post(Editor.story("Draft gone").replaceFirst("\\{", "{\"status\":\"draft\","));
		this.editor.delete(made, "");
		assertThat(this.editor.read(Editor.path(made)).status()).isEqualTo(404);
	}

	@Test
	void showsADraftToEditorsAndLetsNobodyKeepIt() {
		Reply made = this.editor.post(Editor.story("Draft seen").replaceFirst("\\{", "{\"status\":\"draft\","));
		Reply seen = this.editor.get(Editor.path(made));
		assertThat(seen.status()).isEqualTo(200);
		assertThat(seen.header("Cache-Control")).contains("no-store");
		assertThat(this.editor.get(Editor.path(made) + "/revisions").json().at("/page/size").asInt()).isEqualTo(1);
		assertThat(this.editor.get(Editor.path(made) + "/revisions/1").status()).isEqualTo(200);
	}

	@Test
	void keepsADraftADraftUntilItSaysOtherwise() {
		Reply made = this.editor.post(Editor.story("Still a draft").replaceFirst("\\{", "{\"status\":\"draft\","));
		Reply next = this.editor.put(made, Editor.story("Still a draft, changed"));
		assertThat(next.json().path("status").asString()).isEqualTo("draft");
	}

	@Test
	void removesEveryTraceOfAnArticle() {
		Reply made = this.editor.post(Editor.story("Purged"));
		Reply next = this.editor.put(made, Editor.with(made, "slug", "purged-again"));
		assertThat(this.editor.delete(next, "?purge=true").status()).isEqualTo(204);
		assertThat(List.of(Editor.path(made), "/v1/articles/purged", "/v1/articles/purged-again"))
			.allSatisfy((path) -> assertThat(this.editor.get(path).status()).isEqualTo(404));
		assertThat(this.editor.post(Editor.story("Purged")).json().path("slug").asString()).isEqualTo("purged");
	}

}
