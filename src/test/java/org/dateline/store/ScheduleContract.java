package org.dateline.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.dateline.served.Reader.Reply;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Stories appear and disappear when their time has come, without anybody's doing. */
abstract class ScheduleContract {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private final Editor editor;

	ScheduleContract(Editor editor) {
		this.editor = editor;
	}

	private Reply post(String headline, String members) {
		Reply made = this.editor.post(Editor.story(headline).replaceFirst("\\{", "{" + members + ","));
		assertThat(made.status()).as(made.body()).isEqualTo(201);
		return made;
	}

	private static String soon() {
		return Clock.systemUTC().instant().plusSeconds(5).truncatedTo(ChronoUnit.MICROS).toString();
	}

	private void awaitStatus(Reply made, int status) {
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.editor.read(Editor.path(made)).status()).isEqualTo(status));
	}

	@Test
	void publishesAScheduledStoryWhenItsTimeHasCome() {
		Reply made = post("Scheduled", "\"status\":\"scheduled\",\"publishedAt\":\"" + soon() + "\"");
		assertThat(made.json().path("status").asString()).isEqualTo("scheduled");
		awaitStatus(made, 200);
		Reply shown = this.editor.read(Editor.path(made));
		assertThat(shown.json().path("status").asString()).isEqualTo("published");
		assertThat(this.editor.read("/v1/articles?limit=200&sort=-importedAt").body())
			.contains("\"slug\":\"scheduled\"");
	}

	@Test
	void showsAStoryWhenItsEmbargoEnds() {
		Reply made = post("Held by an embargo", "\"rights\":{\"embargoedUntil\":\"" + soon() + "\"}");
		awaitStatus(made, 200);
	}

	@Test
	void hidesAStoryWhenItExpires() {
		Reply made = post("Expiring", "\"rights\":{\"expiresAt\":\"" + soon() + "\"}");
		assertThat(this.editor.read(Editor.path(made)).status()).isEqualTo(200);
		awaitStatus(made, 404);
	}

	@Test
	void asksAScheduledStoryForItsTime() {
		Reply refused = this.editor.post(Editor.story("No time").replaceFirst("\\{", "{\"status\":\"scheduled\","));
		assertThat(refused.status()).isEqualTo(422);
		assertThat(Editor.pointers(refused)).containsExactly("/publishedAt");
	}

	@Test
	void publishesAtOnceWhatIsScheduledForThePast() {
		Instant past = Instant.parse("2020-01-01T00:00:00Z");
		Reply made = post("Overdue", "\"status\":\"scheduled\",\"publishedAt\":\"" + past + "\"");
		assertThat(made.json().path("status").asString()).isEqualTo("published");
	}

}
