package org.dateline.store;

import java.util.ArrayList;
import java.util.List;

import org.dateline.served.Reader;
import org.dateline.served.Served;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.annotation.Lazy;

/** Writes stories over HTTP with the key of an administrator. */
@Lazy
final class Editor {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Reader reader;

	Editor(Reader reader) {
		this.reader = reader;
	}

	Reader.Reply send(String method, String path, String body, String... headers) {
		List<String> all = new ArrayList<>(List.of("Authorization", "Bearer " + Served.ADMIN));
		all.addAll(List.of(headers));
		if (!body.isEmpty() && !all.contains("Content-Type")) {
			all.addAll(List.of("Content-Type", "application/json"));
		}
		return this.reader.send(method, path, body, all.toArray(String[]::new));
	}

	Reader.Reply post(String body, String... headers) {
		return send("POST", "/v1/articles", body, headers);
	}

	Reader.Reply get(String path) {
		return send("GET", path, "");
	}

	/** Reads as a stranger does. */
	Reader.Reply read(String path) {
		return this.reader.get(path);
	}

	Reader.Reply readWith(String path, String... headers) {
		return this.reader.get(path, headers);
	}

	Reader.Reply headOf(String path) {
		return this.reader.ask("HEAD", path);
	}

	/** Sends without a key. */
	Reader.Reply sendAsStranger(String method, String path, String body, String... headers) {
		return this.reader.send(method, path, body, headers);
	}

	/** Replaces an article in the state that an answer shows. */
	Reader.Reply put(Reader.Reply state, String body) {
		return send("PUT", path(state), body, "If-Match", state.header("ETag"));
	}

	Reader.Reply delete(Reader.Reply state, String query) {
		return send("DELETE", path(state) + query, "", "If-Match", state.header("ETag"));
	}

	/** The path of the article in an answer, by its id. */
	static String path(Reader.Reply state) {
		return "/v1/articles/" + state.json().path("id").asString();
	}

	/** The article of an answer with one member changed. */
	static String with(Reader.Reply state, String member, String value) {
		return ((ObjectNode) state.json()).put(member, value).toString();
	}

	static String story(String headline) {
		return "{\"headline\":\"" + headline
				+ "\",\"language\":\"en\",\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"One " + headline + ".\"}]}";
	}

	static List<String> pointers(Reader.Reply problem) {
		return problem.json().path("errors").valueStream().map((each) -> each.path("pointer").asString()).toList();
	}

	static JsonNode tree(String json) {
		return JSON.readTree(json);
	}

}
