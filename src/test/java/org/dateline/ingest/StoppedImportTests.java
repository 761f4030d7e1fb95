package org.dateline.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.dateline.Dateline;
import org.dateline.article.Article;
import org.dateline.served.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** The service is gone in the middle of an import and is started again. */
final class StoppedImportTests {

	private static final int STORIES = 450;

	private static final int STOPPED = 250;

	@TempDir
	private Path data;

	@Test
	void goesOnWithoutLosingOrRepeatingAStory() throws IOException {
		String path;
		try (Run run = new Run(this.data, STOPPED)) {
			path = "/v1/imports/" + run.send("POST", "/v1/imports", lines()).path("id").asString();
			Awaitility.await().dontCatchUncaughtExceptions().atMost(Duration.ofMinutes(2)).until(run::isStopped);
			assertThat(run.get(path).path("state").asString()).isEqualTo("running");
			assertThat(run.get(path).path("created").asInt()).isEqualTo(200);
		}
		try (Run run = new Run(this.data, Integer.MAX_VALUE)) {
			JsonNode job = Awaitility.await()
				.dontCatchUncaughtExceptions()
				.atMost(Duration.ofMinutes(2))
				.until(() -> run.get(path), (each) -> each.path("state").asString().equals("done"));
			assertThat(job.path("created").asInt()).isEqualTo(STORIES);
			assertThat(run.get("/v1/articles?limit=1&count=exact").at("/page/total/value").asInt()).isEqualTo(STORIES);
			assertThat(lines(run, path)).containsExactlyElementsOf(IntStream.rangeClosed(1, STORIES).boxed().toList());
		}
		try (Stream<Path> left = Files.list(this.data.resolve("imports"))) {
			assertThat(left).isEmpty();
		}
	}

	private static String lines() {
		return IntStream.range(0, STORIES)
			.mapToObj((number) -> "{\"headline\":\"Barge " + number + "\",\"language\":\"en\"}")
			.collect(Collectors.joining("\n"));
	}

	/** The numbers of the lines of which the import tells, from page to page. */
	private static List<Integer> lines(Run run, String path) {
		Stream<JsonNode> pages = Stream.iterate(run.get(path + "/items?limit=200"), (page) -> !page.isEmpty(),
				(page) -> page.at("/page/next").isString()
						? run.get(page.at("/page/next").asString().replaceFirst("^https?://[^/]+", ""))
						: JsonMapper.shared().createObjectNode());
		return pages.flatMap((page) -> page.path("data").valueStream())
			.map((item) -> item.path("line").asInt())
			.toList();
	}

	/** What nothing in the service survives, as it survives no kill. */
	private static final class Kill extends Error {

		private static final long serialVersionUID = 1L;

	}

	/** Somebody who ends all work when so many stories were kept. */
	private static final class Breakdown implements ApplicationListener<PayloadApplicationEvent<Article.Kept>> {

		private final AtomicInteger left;

		Breakdown(int stories) {
			this.left = new AtomicInteger(stories);
		}

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<Article.Kept> kept) {
			if (this.left.decrementAndGet() <= 0) {
				throw new Kill();
			}
		}

		boolean isOver() {
			return this.left.get() <= 0;
		}

	}

	/** The service from its start to its end. */
	private static final class Run implements AutoCloseable {

		private final Breakdown breakdown;

		private final ConfigurableApplicationContext service;

		private final HttpClient client = HttpClient.newHttpClient();

		Run(Path data, int stories) {
			this.breakdown = new Breakdown(stories);
			this.service = new SpringApplicationBuilder(Dateline.class).listeners(this.breakdown)
				.run("--server.port=0", "--dateline.data=" + data, "--dateline.seed=false",
						"--dateline.admin-key=" + Served.ADMIN);
		}

		boolean isStopped() {
			return this.breakdown.isOver();
		}

		JsonNode get(String path) {
			return send("GET", path, "");
		}

		JsonNode send(String method, String path, String body) {
			URI address = URI
				.create("http://localhost:" + this.service.getEnvironment().getProperty("local.server.port") + path);
			HttpRequest request = HttpRequest.newBuilder(address)
				.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
				.header("Authorization", "Bearer " + Served.ADMIN)
				.header("Content-Type", ImportTypes.LINES)
				.build();
			return JsonMapper.shared().readTree(this.client.sendAsync(request, BodyHandlers.ofString()).join().body());
		}

		@Override
		public void close() {
			this.client.close();
			this.service.close();
		}

	}

}
