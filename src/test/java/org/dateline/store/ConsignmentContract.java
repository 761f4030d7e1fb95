package org.dateline.store;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.dateline.served.Reader.Reply;
import org.dateline.story.Schemas;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Many stories come in at once, one a line. */
abstract class ConsignmentContract {

	private static final String LINES = "application/x-ndjson";

	private final Editor editor;

	ConsignmentContract(Editor editor) {
		this.editor = editor;
	}

	private static String stories(String name, int many) {
		return IntStream.range(0, many)
			.mapToObj((n) -> Editor.story(name + " " + n))
			.collect(Collectors.joining("\n", "", "\n"));
	}

	private Reply send(String lines) {
		return this.editor.send("POST", "/v1/imports", lines, "Content-Type", LINES);
	}

	private String path(Reply accepted) {
		return "/v1/imports/" + accepted.json().path("id").asString();
	}

	private JsonNode done(Reply accepted) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> this.editor.get(path(accepted)).json(), (job) -> job.path("state").asString().equals("done"));
	}

	@Test
	void isTakenInBeforeItIsKept() {
		Reply accepted = send(stories("Carload accepted", 3));
		assertThat(accepted.status()).isEqualTo(202);
		assertThat(accepted.header("Location")).endsWith(path(accepted));
		assertThat(Schemas.objections("ImportResource", accepted.json())).isEmpty();
	}

	@Test
	void keepsEveryStory() {
		JsonNode job = done(send(stories("Carload", 250)));
		assertThat(job.path("created").asInt()).isEqualTo(250);
		assertThat(job.path("percent").asDouble()).isEqualTo(100);
		assertThat(Schemas.objections("ImportResource", job)).isEmpty();
		assertThat(this.editor.read("/v1/articles/carload-249").status()).isEqualTo(200);
	}

	@Test
	void saysWhatBecameOfEachLine() {
		Reply accepted = send(stories("Carload listed", 3) + "\nnonsense\n{\"headline\":\"No language\"}\n"
				+ stories("Carload last", 1));
		JsonNode job = done(accepted);
		assertThat(job.path("created").asInt()).isEqualTo(4);
		assertThat(job.path("refused").asInt()).isEqualTo(2);
		JsonNode refused = this.editor.get(path(accepted) + "/items?outcome=refused").json();
		assertThat(Schemas.objections("ImportItemList", refused)).isEmpty();
		assertThat(refused.path("data").valueStream().map((item) -> item.path("line").asInt())).containsExactly(5, 6);
	}

	@Test
	void losesNoStoryForAnotherThatIsInTheWay() {
		this.editor.post("{\"headline\":\"Taken\",\"language\":\"en\",\"slug\":\"slug-in-the-way\"}");
		JsonNode job = done(send(stories("Carload beside", 2)
				+ "{\"headline\":\"Other\",\"language\":\"en\",\"slug\":\"slug-in-the-way\"}\n"
				+ stories("Carload behind", 2)));
		assertThat(job.path("created").asInt()).isEqualTo(4);
		assertThat(job.path("refused").asInt()).isEqualTo(1);
	}

	@Test
	void keepsNoStoryTwice() {
		done(send(stories("Carload twice", 5)));
		JsonNode again = done(send(stories("Carload twice", 5)));
		assertThat(again.path("unchanged").asInt()).isEqualTo(5);
		assertThat(again.path("created").asInt()).isZero();
	}

	@Test
	void pagesThroughItsItems() {
		Reply accepted = send(stories("Carload paged", 30));
		done(accepted);
		JsonNode first = this.editor.get(path(accepted) + "/items?limit=20").json();
		assertThat(first.path("data")).hasSize(20);
		String next = first.at("/links/next").asString().replaceFirst("^https?://[^/]+", "");
		assertThat(this.editor.get(next).json().path("data")).hasSize(10);
	}

	@Test
	void stopsWhenItIsTold() {
		Reply accepted = send(stories("Carload stopped", 2000));
		assertThat(this.editor.send("DELETE", path(accepted), "").status()).isEqualTo(204);
		assertThat(this.editor.get(path(accepted)).json().path("state").asString()).isIn("stopped", "done");
	}

	@Test
	void isNotShownBeforeItIsSent() {
		assertThat(this.editor.get("/v1/imports/00000000-0000-7000-8000-000000000000").status()).isEqualTo(404);
		assertThat(this.editor.get("/v1/imports/00000000-0000-7000-8000-000000000000/items").status()).isEqualTo(404);
	}

	@Test
	void refusesADryRun() {
		Reply refused = this.editor.send("POST", "/v1/imports?dryRun=true", stories("Carload dry", 1), "Content-Type",
				LINES);
		assertThat(refused.status()).isEqualTo(400);
		assertThat(refused.json().at("/errors/0/parameter").asString()).isEqualTo("dryRun");
	}

}
