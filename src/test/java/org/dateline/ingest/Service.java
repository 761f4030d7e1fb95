package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dateline.Dateline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the whole service answers after its first start on a folder, and after its second
 * start, for which the folder was changed. It is started once for all tests.
 */
final class Service {

	static final String SEED = "sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate";

	private static final List<String> ASKED = List.of("/actuator/info", "/v1/articles", "/v1/articles/bridge-reopens",
			"/v1/articles/bridge-reopens/revisions", "/v1/articles/market-moves", "/v1/articles/market-moves/revisions",
			"/v1/articles/tower-leans", "/v1/articles/harbour-closes", "/v1/articles/" + SEED,
			"/v1/articles/" + SEED + "/revisions", "/v1/articles/" + SEED + "/quotes", "/actuator/health", "/v1/images",
			"/v1/speakers");

	private static final Service STARTED = new Service();

	private final Map<String, HttpResponse<String>> first;

	private final Map<String, HttpResponse<String>> second;

	private Service() {
		try {
			Path top = Files.createTempDirectory("dateline");
			Path folder = StoryFiles.in(top.resolve("stories"));
			this.first = answers(top.resolve("data"), folder);
			StoryFiles.revise(folder);
			this.second = answers(top.resolve("data"), folder);
		}
		catch (IOException unwritable) {
			throw new UncheckedIOException("The folder of stories was not written", unwritable);
		}
	}

	private static Map<String, HttpResponse<String>> answers(Path data, Path stories) {
		Map<String, HttpResponse<String>> answers = new TreeMap<>();
		try (ConfigurableApplicationContext started = new SpringApplicationBuilder(Dateline.class)
			.properties("server.port=0")
			.run("--dateline.data=" + data, "--dateline.stories=" + stories);
				HttpClient client = HttpClient.newHttpClient()) {
			String address = "http://localhost:" + started.getEnvironment().getProperty("local.server.port");
			ASKED.forEach((path) -> answers.put(path, answer(client, URI.create(address + path))));
		}
		return answers;
	}

	private static HttpResponse<String> answer(HttpClient client, URI address) {
		try {
			return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException("No answer from " + address, unanswered);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while waiting for " + address, stopped);
		}
	}

	/** What was answered after the first start. */
	static JsonNode first(String path) {
		return json(STARTED.first, path);
	}

	/** What was answered after the second start. */
	static JsonNode second(String path) {
		return json(STARTED.second, path);
	}

	static int firstStatus(String path) {
		return asked(STARTED.first, path).statusCode();
	}

	private static JsonNode json(Map<String, HttpResponse<String>> answers, String path) {
		return JsonMapper.shared().readTree(asked(answers, path).body());
	}

	private static HttpResponse<String> asked(Map<String, HttpResponse<String>> answers, String path) {
		HttpResponse<String> answer = answers.get(path);
		if (answer == null) {
			throw new IllegalArgumentException("It was not asked for " + path);
		}
		return answer;
	}

}
