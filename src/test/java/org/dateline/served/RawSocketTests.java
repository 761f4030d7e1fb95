package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class RawSocketTests {

	private static final String END = "\r\nConnection: close\r\n\r\n";

	private final Reader reader;

	RawSocketTests(Reader reader) {
		this.reader = reader;
	}

	static List<String> malformed() {
		return List.of("GET /v1/articles HTTP/1.1" + END, "GET /v1/articles?a=<b> HTTP/1.1\r\nHost: localhost" + END,
				"GET /v1/articles?a=\u0001 HTTP/1.1\r\nHost: localhost" + END,
				"GET /v1/articles?a=\u00e9 HTTP/1.1\r\nHost: localhost" + END,
				"GET /v1/articles{} HTTP/1.1\r\nHost: localhost" + END, "GET /v1/articles HTTP/1.1\r\nHost: a b" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: [::" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nHost: localhost" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nBad Header: a" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(36_000) + END,
				"GET /" + "a".repeat(36_000) + " HTTP/1.1\r\nHost: localhost" + END,
				"G<T /v1/articles HTTP/1.1\r\nHost: localhost" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1" + END,
				"GET /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2" + END,
				"GET /v1/articles/%zz HTTP/1.1\r\nHost: localhost" + END,
				"GET /../../etc/passwd HTTP/1.1\r\nHost: localhost" + END);
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void refusesARequestThatIsNoneAsTheClientsFault(String request) {
		assertThat(Wire.send(this.reader.port(), request).status()).isBetween(400, 499);
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void refusesARequestThatIsNoneWithAProblem(String request) {
		assertThat(Wire.send(this.reader.port(), request).header("Content-Type")).isEqualTo("application/problem+json");
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void keepsNoAnswerToARequestThatIsNone(String request) {
		assertThat(Wire.send(this.reader.port(), request).header("Cache-Control")).isEqualTo("no-store");
	}

	@ParameterizedTest
	@MethodSource("malformed")
	void tellsNothingToARequestThatIsNone(String request) {
		assertThat(Wire.send(this.reader.port(), request).text()).doesNotContainPattern(HostileRequestTests.INSIDE);
	}

	@Test
	void answersTheNextRequestAfterAMalformedOne() {
		Wire.send(this.reader.port(), malformed().getFirst());
		assertThat(this.reader.get(Reader.STORY).status()).isEqualTo(200);
	}

	@Test
	void answersAnAbsoluteAddressWithItsOwn() {
		assertThat(Wire.get(this.reader.port(), "http://evil.example/v1/articles", "Host: evil.example").text())
			.doesNotContain("evil.example");
	}

}
