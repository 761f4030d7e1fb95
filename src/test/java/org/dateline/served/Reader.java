package org.dateline.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;

/** Reads the running service over HTTP, and shows what comes back as it came. */
@Lazy
public final class Reader {

	/** The slug of the bundled story. */
	public static final String STORY = "/v1/articles/"
			+ "sore-losers-daeshs-uk-attacks-meant-as-retaliation-for-collapsing-caliphate";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final int port;

	Reader(@Value("${local.server.port}") int port) {
		this.port = port;
	}

	/**
	 * The port of the running service.
	 * @return a port of this machine
	 */
	public int port() {
		return this.port;
	}

	/**
	 * Gets a path.
	 * @param path a path with its query, escaped
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public Reply get(String path, String... headers) {
		return ask("GET", path, headers);
	}

	/**
	 * Asks with any method.
	 * @param method the method
	 * @param path a path with its query, escaped
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public Reply ask(String method, String path, String... headers) {
		return send(method, path, "", headers);
	}

	/**
	 * Asks with any method and a body.
	 * @param method the method
	 * @param path a path with its query, escaped
	 * @param body the body, empty for none
	 * @param headers names and values in turn
	 * @return the answer
	 */
	public Reply send(String method, String path, String body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return new Reply(this.client.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException("No answer to " + method + " " + path, unanswered);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while waiting for " + path, stopped);
		}
	}

	/**
	 * An answer.
	 *
	 * @param response the answer as it came
	 */
	public record Reply(HttpResponse<String> response) {

		/**
		 * Its status.
		 * @return the code
		 */
		public int status() {
			return this.response.statusCode();
		}

		/**
		 * Its body.
		 * @return the text
		 */
		public String body() {
			return this.response.body();
		}

		/**
		 * Its body as JSON.
		 * @return the tree
		 */
		public JsonNode json() {
			return JSON.readTree(this.response.body());
		}

		/**
		 * One of its headers.
		 * @param name the header
		 * @return its first value, empty where it is not there
		 */
		public String header(String name) {
			return this.response.headers().firstValue(name).orElse("");
		}

		/**
		 * All values of one of its headers.
		 * @param name the header
		 * @return the values
		 */
		public List<String> headers(String name) {
			return this.response.headers().allValues(name);
		}

		/**
		 * The detail of a problem.
		 * @return the sentence, if the body is a problem
		 */
		public Optional<String> detail() {
			return json().path("detail").stringValueOpt();
		}

	}

}
