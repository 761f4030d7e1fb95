package org.dateline.served;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the container or a library refuses is a problem like any other. */
@Served
final class ContainerProblemTests {

	private static final String END = "\r\nHost: localhost\r\nConnection: close\r\n\r\n";

	private final Reader reader;

	ContainerProblemTests(Reader reader) {
		this.reader = reader;
	}

	static Stream<String> refused() {
		return Stream.concat(RawSocketTests.malformed().stream(),
				Stream.of("GET / HTTP/9.9" + END, "GET / HTPP/1.1" + END,
						"GET / HTTP/1.1\r\nTransfer-Encoding: nonsense" + END,
						"GET / HTTP/1.1\r\nExpect: nonsense" + END, "CONNECT evil.example:80 HTTP/1.1" + END,
						"GET /v1/articles/%00 HTTP/1.1" + END, "GET /v1/articles%2fnobody HTTP/1.1" + END,
						"GET /v1/articles/%c0%af HTTP/1.1" + END, "GARBAGE\r\n\r\n", "GET\r\n\r\n",
						"\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n"));
	}

	static List<String> silent() {
		return List.of("/actuator/health/nothing", "/actuator/health/liveness/nothing", "/actuator",
				"/actuator/info/nothing");
	}

	private JsonNode problem(String request) {
		return JsonMapper.shared().readTree(Wire.send(this.reader.port(), request).body());
	}

	@ParameterizedTest
	@MethodSource("refused")
	void isTheFaultOfTheClient(String request) {
		assertThat(Wire.send(this.reader.port(), request).status()).isBetween(400, 499);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void repeatsItsStatus(String request) {
		assertThat(problem(request).path("status").intValue())
			.isEqualTo(Wire.send(this.reader.port(), request).status());
	}

	@ParameterizedTest
	@MethodSource("refused")
	void leadsToThePageAboutIt(String request) {
		String type = problem(request).path("type").stringValue();
		assertThat(this.reader.get(type.replace("http://localhost:8080", "")).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("refused")
	void namesNoPathOutOfNothing(String request) {
		assertThat(problem(request).path("instance").asString("")).isNotEqualTo("null");
	}

	@ParameterizedTest
	@MethodSource("silent")
	void breaksTheSilenceOfOthers(String path) {
		assertThat(this.reader.get(path).json().path("status").intValue()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles;a=b", "/v1;a/articles", "/;a", "/v1/articles;.json",
			"/docs/problems/not-found;a", "/actuator/health;a=b", "/v1/..;/actuator/health" })
	void takesNoParametersInAPath(String path) {
		assertThat(Wire.get(this.reader.port(), path).status()).isEqualTo(404);
	}

	@Test
	void letsASemicolonStandInAQuery() {
		assertThat(this.reader.get("/v1/articles?publisher=a;b").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/v1/nothing", "/actuator", "/actuator/health", "/docs", "/docs/problems",
			"/openapi.json", "/openapi.json/swagger-config", "/swagger-ui/index.html", "/actuator/nothing" })
	void believesNoHostWhatever(String path) {
		assertThat(Wire.get(this.reader.port(), path, "Host: evil.example").text()).doesNotContain("evil.example");
	}

}
