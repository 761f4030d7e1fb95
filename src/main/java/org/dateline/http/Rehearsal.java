package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * Plays the first readers after a start and goes home, so that a virtual machine can be
 * trained to what a start and its first answers take (JEP 514).
 */
@Component
@ConditionalOnBooleanProperty("dateline.rehearsal")
class Rehearsal implements ApplicationListener<ApplicationReadyEvent> {

	private static final List<String> ASKED = List.of("/", "/v1/articles", "/v1/images", "/v1/captions", "/v1/quotes",
			"/v1/speakers", "/v1/sections", "/openapi.json");

	@Override
	public void onApplicationEvent(ApplicationReadyEvent ready) {
		String port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
		ASKED.forEach((path) -> read(URI.create("http://localhost:" + port + path)));
		System.exit(SpringApplication.exit(ready.getApplicationContext()));
	}

	private static void read(URI address) {
		try {
			URLConnection question = address.toURL().openConnection();
			question.setRequestProperty("Accept-Encoding", "gzip");
			try (InputStream answer = question.getInputStream()) {
				answer.readAllBytes();
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(address + " was not answered", failure);
		}
	}

}
