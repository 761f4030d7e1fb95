package org.dateline.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.served.Reader.Reply;
import org.dateline.served.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What writing costs the database: what has not changed costs nothing. */
abstract class CostContract {

	private static final int MOST = 12;

	private final Editor editor;

	private final Statements statements;

	CostContract(Editor editor, Statements statements) {
		this.editor = editor;
		this.statements = statements;
	}

	/** A story with pictures, quotations, tags and pointers, and so many paragraphs. */
	private static String story(String slug, int paragraphs) {
		String blocks = IntStream.rangeClosed(1, paragraphs)
			.mapToObj((number) -> "{\"kind\":\"paragraph\",\"id\":\"p%d\",\"text\":\"Port number %d opens, he said.\"}"
				.formatted(number, number))
			.collect(Collectors.joining(","));
		String pictures = IntStream.rangeClosed(1, 4)
			.mapToObj(
					(number) -> ",{\"kind\":\"picture\",\"id\":\"i%d\",\"image\":\"photo%d\",\"caption\":\"Port %d.\"}"
						.formatted(number, number, number))
			.collect(Collectors.joining());
		String images = IntStream.rangeClosed(1, 4)
			.mapToObj((
					number) -> "{\"id\":\"photo%d\",\"url\":\"https://example.org/%s/%d.jpg\",\"creators\":[\"Harbour camera\"]}"
						.formatted(number, slug, number))
			.collect(Collectors.joining(","));
		String quotes = IntStream.rangeClosed(1, Math.min(8, paragraphs))
			.mapToObj((
					number) -> ("{\"kind\":\"indirect\",\"text\":\"Port number %d opens\",\"segments\":[{\"block\":\"p%d\","
							+ "\"start\":0,\"end\":%d}],\"speaker\":{\"name\":\"Pilot %s\"}}")
						.formatted(number, number, ("Port number " + number + " opens").length(), slug))
			.collect(Collectors.joining(","));
		return """
				{"slug":"%s","headline":"Cost of %s","language":"en","section":{"slug":"cost","name":"Cost"},
				"tags":[{"slug":"cost-%s","name":"Cost"}],"blocks":[%s%s],"images":[%s],"quotes":[%s],
				"related":[{"kind":"curated","headline":"Beside","url":"https://example.org/%s"}]}""".formatted(slug,
				slug, slug, blocks, pictures, images, quotes, slug);
	}

	private List<String> of(String method, String path, String body, String... headers) {
		return this.statements.of(() -> {
			Reply reply = this.editor.send(method, path, body, headers);
			assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
			return reply;
		});
	}

	@Test
	void keepsAShortStoryForAFewStatements() {
		assertThat(of("POST", "/v1/articles", Editor.story("Cost of a short story"))).hasSizeLessThanOrEqualTo(MOST);
	}

	@Test
	void remembersARequestForAFewStatements() {
		assertThat(of("POST", "/v1/articles", Editor.story("Cost of a memory"), "Idempotency-Key", "cost"))
			.hasSizeLessThanOrEqualTo(MOST);
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 200 })
	void changesAParagraphForAFewStatementsHoweverLongTheStory(int paragraphs) {
		Reply made = this.editor.post(story("cost-" + paragraphs, paragraphs));
		assertThat(made.status()).as(made.body()).isEqualTo(201);
		String next = made.body().replace("Port number " + (paragraphs - 1) + " opens", "Port number nine shuts");
		assertThat(of("PUT", Editor.path(made), next, "If-Match", made.header("ETag"))).hasSizeLessThanOrEqualTo(MOST);
	}

	@Test
	void patchesAStoryForAFewStatements() {
		Reply made = this.editor.post(story("cost-patch", 40));
		assertThat(of("PATCH", Editor.path(made), "{\"headline\":\"Cost less\"}", "If-Match", made.header("ETag"),
				"Content-Type", "application/merge-patch+json"))
			.hasSizeLessThanOrEqualTo(MOST);
	}

	@Test
	void keepsAWholeStoryForAsManyStatementsHoweverLongItIs() {
		int few = of("POST", "/v1/articles", story("cost-few", 10)).size();
		assertThat(of("POST", "/v1/articles", story("cost-many", 300))).hasSizeLessThanOrEqualTo(few);
	}

}
