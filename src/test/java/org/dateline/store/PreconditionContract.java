package org.dateline.store;

import java.util.ArrayList;
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

/** No change is made to another state than the one that it was meant for. */
abstract class PreconditionContract {

	private final Editor editor;

	PreconditionContract(Editor editor) {
		this.editor = editor;
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE" })
	void asksForTheStateThatIsMeant(String method) {
		Reply made = this.editor.post(Editor.story("Meant for " + method));
		String body = method.equals("DELETE") ? "" : Editor.story("Other");
		assertThat(this.editor.send(method, Editor.path(made), body).status()).isEqualTo(428);
	}

	@Test
	void refusesAChangeOfAnEarlierState() {
		Reply first = this.editor.post(Editor.story("Earlier"));
		this.editor.put(first, Editor.story("Earlier, changed"));
		Reply late = this.editor.put(first, Editor.story("Earlier, late"));
		assertThat(late.status()).isEqualTo(412);
		assertThat(this.editor.read("/v1/articles/earlier").json().path("headline").asString())
			.isEqualTo("Earlier, changed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"nothing\"", "nothing", "W/*", "\"\"", "," })
	void refusesATagOfNoState(String tag) {
		Reply made = this.editor.post(Editor.story("Tagged"));
		assertThat(this.editor.send("PUT", Editor.path(made), Editor.story("Tagged"), "If-Match", tag).status())
			.isEqualTo(412);
	}

	@Test
	void takesNoWeakTagForASureOne() {
		Reply made = this.editor.post(Editor.story("Weak"));
		assertThat(
				this.editor.send("PUT", Editor.path(made), Editor.story("Weak"), "If-Match", "W/" + made.header("ETag"))
					.status())
			.isEqualTo(412);
	}

	@Test
	void takesTheTagOfAnyRepresentationOfTheState() {
		Reply made = this.editor.post(Editor.story("Any face"));
		String tag = this.editor.read(Editor.path(made) + "?fields=headline").header("ETag");
		assertThat(tag).isNotEqualTo(made.header("ETag"));
		assertThat(this.editor
			.send("PUT", Editor.path(made), Editor.story("Any face, changed"), "If-Match", "\"x\", " + tag)
			.status()).isEqualTo(200);
	}

	@Test
	void takesNoTagOfAnotherArticle() {
		Reply one = this.editor.post(Editor.story("One of two"));
		Reply other = this.editor.post(Editor.story("Two of two"));
		assertThat(this.editor.send("PUT", Editor.path(one), Editor.story("Mixed up"), "If-Match", other.header("ETag"))
			.status()).isEqualTo(412);
	}

	@Test
	void letsOneOfManyWritersThroughAtATime() throws InterruptedException, ExecutionException {
		Reply state = this.editor.post(Editor.story("Contended"));
		for (int round = 1; round <= 5; round++) {
			Reply present = state;
			List<Callable<Reply>> writers = new ArrayList<>();
			for (int writer = 0; writer < 8; writer++) {
				String headline = "Contended " + round + " " + writer;
				writers.add(() -> this.editor.put(present, Editor.story(headline)));
			}
			List<Reply> replies = all(writers);
			List<Reply> taken = replies.stream().filter((reply) -> reply.status() == 200).toList();
			assertThat(taken).hasSize(1);
			assertThat(replies).filteredOn((reply) -> reply.status() == 412).hasSize(7);
			state = taken.getFirst();
			assertThat(state.json().path("revision").asInt()).isEqualTo(round + 1);
		}
	}

	@Test
	void keepsStoriesThatBringTheSameNewTagAtOnce() throws InterruptedException, ExecutionException {
		List<Callable<Reply>> writers = new ArrayList<>();
		for (int writer = 0; writer < 8; writer++) {
			String story = Editor.story("At once " + writer)
				.replaceFirst("\\{", "{\"tags\":[{\"slug\":\"at-once\",\"name\":\"At once\"}],");
			writers.add(() -> this.editor.post(story));
		}
		assertThat(all(writers)).allSatisfy((reply) -> assertThat(reply.status()).as(reply.body()).isEqualTo(201));
	}

	private static List<Reply> all(List<Callable<Reply>> writers) throws InterruptedException, ExecutionException {
		List<Reply> replies = new ArrayList<>();
		try (ExecutorService desks = Executors.newFixedThreadPool(writers.size())) {
			for (Future<Reply> reply : desks.invokeAll(writers)) {
				replies.add(reply.get());
			}
		}
		return replies;
	}

}
