package org.dateline.served;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every answer says, whoever makes it. */
@Served
final class LetterheadTests {

	private static final List<String> HEADERS = List.of("X-Content-Type-Options", "Content-Security-Policy",
			"Cross-Origin-Resource-Policy", "Referrer-Policy");

	private final Reader reader;

	LetterheadTests(Reader reader) {
		this.reader = reader;
	}

	static Stream<String> paths() {
		return Stream.of("/", "/v1/articles", Reader.STORY, "/v1/nothing", "/nothing", "/v1/articles?limit=0",
				"/v1/keys", "/docs", "/docs/problems", "/docs/problems/gone", "/openapi.json", "/openapi.yaml",
				"/swagger-ui/index.html", "/actuator/health", "/actuator/info", "/actuator/nothing", "/error");
	}

	@ParameterizedTest
	@MethodSource("paths")
	void standsOnEveryAnswerOnce(String path) {
		Reader.Reply reply = this.reader.get(path);
		assertThat(HEADERS).allSatisfy((header) -> assertThat(reply.headers(header)).as(header).hasSize(1));
	}

	@Test
	void standsOnWhatTomcatRefuses() {
		Wire.Reply reply = Wire.send(this.reader.port(), RawSocketTests.malformed().getFirst());
		assertThat(HEADERS).allSatisfy((header) -> assertThat(reply.header(header)).as(header).isNotEmpty());
	}

	@Test
	void letsThePagesAboutTheApiRun() {
		assertThat(this.reader.get("/swagger-ui/index.html").header("Content-Security-Policy"))
			.contains("script-src 'self'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "swagger-initializer.js", "swagger-ui-bundle.js", "swagger-ui.css" })
	void keepsThePagesAboutTheApiWithinTheirPolicy(String file) {
		assertThat(this.reader.get("/swagger-ui/" + file).status()).isEqualTo(200);
		assertThat(this.reader.get("/swagger-ui/index.html").body()).contains(file)
			.doesNotContain("<script>", "onload=", "https://");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-Frame-Options", "X-XSS-Protection", "Pragma", "Expires", "Strict-Transport-Security" })
	void holdsNothingThatIsOfNoUse(String header) {
		assertThat(this.reader.get("/v1/keys").headers(header)).isEmpty();
		assertThat(this.reader.get("/v1/articles").headers(header)).isEmpty();
	}

}
