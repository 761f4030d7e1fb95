package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CorsTests {

	private static final String PAGE = "https://reader.example";

	private final Reader reader;

	CorsTests(Reader reader) {
		this.reader = reader;
	}

	List<String> all() {
		return new Addresses(this.reader).all();
	}

	private Reader.Reply preflight(String path) {
		return this.reader.ask("OPTIONS", path, "Origin", PAGE, "Access-Control-Request-Method", "GET");
	}

	@ParameterizedTest
	@MethodSource("all")
	void letsEveryPageRead(String path) {
		assertThat(this.reader.get(path, "Origin", PAGE).header("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@ParameterizedTest
	@MethodSource("all")
	void answersThePreflight(String path) {
		assertThat(preflight(path).status()).isEqualTo(204);
	}

	@ParameterizedTest
	@MethodSource("all")
	void namesItsMethodsBeforehand(String path) {
		assertThat(preflight(path).header("Access-Control-Allow-Methods"))
			.isEqualTo("GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE");
	}

	@ParameterizedTest
	@MethodSource("all")
	void namesItsMethodsOnRequest(String path) {
		assertThat(this.reader.ask("OPTIONS", path).header("Allow")).contains("GET", "HEAD", "OPTIONS");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles?zzz=1", "/nothing", "/v1/articles/nobody-wrote-this" })
	void letsEveryPageReadItsProblems(String path) {
		assertThat(this.reader.get(path, "Origin", PAGE).header("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ETag", "Link", "Content-Location", "Last-Modified", "Allow", "Retry-After",
			"WWW-Authenticate" })
	void showsItsHeadersToPages(String header) {
		assertThat(this.reader.get("/v1/articles").header("Access-Control-Expose-Headers")).contains(header);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Accept", "If-None-Match", "If-Modified-Since", "Content-Type", "Authorization" })
	void takesTheHeadersOfPages(String header) {
		assertThat(preflight("/v1/articles").header("Access-Control-Allow-Headers")).contains(header);
	}

	@Test
	void takesNoCredentials() {
		assertThat(preflight("/v1/articles").headers("Access-Control-Allow-Credentials")).isEmpty();
	}

	@Test
	void remembersThePreflightForADay() {
		assertThat(preflight("/v1/articles").header("Access-Control-Max-Age")).isEqualTo("86400");
	}

	@Test
	void variesNothingWithThePage() {
		assertThat(this.reader.get("/v1/articles", "Origin", PAGE).header("Vary")).isEqualTo("Accept, Accept-Encoding");
	}

	@Test
	void forbidsTheGuessingOfTypes() {
		assertThat(this.reader.get("/v1/articles").header("X-Content-Type-Options")).isEqualTo("nosniff");
	}

}
