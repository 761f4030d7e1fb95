package org.dateline.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.format.Hints;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service that documents are sent to. */
final class RemoteCounter implements Counter {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	private final String key;

	private final boolean dryRun;

	RemoteCounter(String address, String key, boolean dryRun) {
		this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
		this.key = key;
		this.dryRun = dryRun;
	}

	@Override
	public JsonNode take(Paper paper) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + "/v1/imports" + query(paper.hints())))
			.header("Authorization", "Bearer " + this.key)
			.header("Content-Type", paper.type())
			.POST(HttpRequest.BodyPublishers.ofByteArray(paper.document()))
			.build();
		try {
			String answer = this.client.send(request, HttpResponse.BodyHandlers.ofString()).body();
			return JsonMapper.shared().readTree(answer);
		}
		catch (IOException away) {
			throw new UncheckedIOException(this.address + " does not answer", away);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(stopped);
		}
	}

	private String query(Hints hints) {
		Map<String, String> parameters = new LinkedHashMap<>();
		put(parameters, "url", hints.url());
		put(parameters, "language", hints.language());
		put(parameters, "publisher", hints.publisher());
		put(parameters, "dryRun", this.dryRun ? "true" : null);
		return parameters.entrySet()
			.stream()
			.map((each) -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&", "?", ""));
	}

	private static void put(Map<String, String> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, value);
		}
	}

	@Override
	public void close() {
		this.client.close();
	}

}
