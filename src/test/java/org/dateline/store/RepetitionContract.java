package org.dateline.store;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dateline.served.Reader.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A request that is sent again because its answer was lost makes no second article. */
abstract class RepetitionContract {

	private static final String KEY = "Idempotency-Key";

	private final Editor editor;

	RepetitionContract(Editor editor) {
		this.editor = editor;
	}

	@Test
	void answersTheSameAgain() {
		Reply first = this.editor.post(Editor.story("Sent twice"), KEY, "twice");
		Reply again = this.editor.post(Editor.story("Sent twice"), KEY, "twice");
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(again.header("Location")).isEqualTo(first.header("Location"));
	}

	@Test
	void answersTheSameAgainAfterTheArticleChanged() {
		Reply first = this.editor.post(Editor.story("Sent late"), KEY, "late");
		this.editor.put(first, Editor.story("Sent late, changed"));
		assertThat(this.editor.post(Editor.story("Sent late"), KEY, "late").body()).isEqualTo(first.body());
	}

	@Test
	void knowsAKeyWithAndWithoutQuotes() {
		Reply first = this.editor.post(Editor.story("Quoted key"), KEY, "\"quoted\"");
		assertThat(this.editor.post(Editor.story("Quoted key"), KEY, "quoted").body()).isEqualTo(first.body());
	}

	@Test
	void refusesAnotherStoryUnderTheSameKey() {
		this.editor.post(Editor.story("Key taken"), KEY, "taken");
		Reply refused = this.editor.post(Editor.story("Key taken by another"), KEY, "taken");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().path("type").asString()).endsWith("/key-reused");
	}

	@Test
	void makesTwoArticlesUnderTwoKeys() {
		Reply one = this.editor.post(Editor.story("Two keys"), KEY, "one key");
		Reply other = this.editor.post(Editor.story("Two keys"), KEY, "\"other key\"");
		assertThat(other.json().path("id")).isNotEqualTo(one.json().path("id"));
	}

	@Test
	void remembersNoRequestThatWasRefused() {
		assertThat(this.editor.post("{\"headline\":\"\"}", KEY, "refused").status()).isEqualTo(422);
		assertThat(this.editor.post(Editor.story("Mended"), KEY, "refused").status()).isEqualTo(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "a\tb", "\"a", "two words" })
	void refusesAKeyThatIsNone(String key) {
		assertThat(this.editor.post(Editor.story("No key"), KEY, key).status()).isEqualTo(400);
	}

	@Test
	void refusesAKeyThatIsTooLong() {
		assertThat(this.editor.post(Editor.story("No key"), KEY, "k".repeat(256)).status()).isEqualTo(400);
	}

	@Test
	void makesOneArticleOfManyRequestsAtOnce() throws InterruptedException, ExecutionException {
		Callable<Reply> request = () -> this.editor.post(Editor.story("All at once"), KEY,
				"all at once".replace(' ', '-'));
		try (ExecutorService desks = Executors.newFixedThreadPool(8)) {
			List<Future<Reply>> replies = desks.invokeAll(Collections.nCopies(8, request));
			String first = replies.getFirst().get().body();
			for (Future<Reply> reply : replies) {
				assertThat(reply.get().status()).isEqualTo(201);
				assertThat(reply.get().body()).isEqualTo(first);
			}
		}
	}

	@Test
	void forgetsTheRequestWithTheArticle() {
		Reply made = this.editor.post(Editor.story("Forgotten"), KEY, "forgotten");
		this.editor.delete(made, "?purge=true");
		Reply again = this.editor.post(Editor.story("Forgotten"), KEY, "forgotten");
		assertThat(again.status()).isEqualTo(201);
		assertThat(again.json().path("id")).isNotEqualTo(made.json().path("id"));
	}

}
