package org.dateline.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

final class LetterheadTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-Content-Type-Options       | nosniff
			Content-Security-Policy      | default-src 'none'; frame-ancestors 'none'
			Cross-Origin-Resource-Policy | cross-origin
			Referrer-Policy              | no-referrer
			Access-Control-Allow-Origin  | *
			Strict-Transport-Security    | max-age=31536000
			""")
	void saysOnEveryAnswer(String header, String value) {
		new Letterhead(Newsroom.ADDRESS).print("/v1/articles", this.response);
		assertThat(this.response.getHeaders(header)).isEqualTo(List.of(value));
	}

	@Test
	void saysItWhereARequestHasNoPath() {
		new Letterhead(Newsroom.ADDRESS).print(null, this.response);
		assertThat(this.response.getHeader("Content-Security-Policy")).isEqualTo(Letterhead.DATA);
	}

	@Test
	void demandsNoSecureConnectionWhereThereIsNone() {
		new Letterhead(Newsroom.at("http://news.example.org")).print("/", this.response);
		assertThat(this.response.containsHeader("Strict-Transport-Security")).isFalse();
	}

	@Test
	void demandsASecureConnectionWhateverTheCase() {
		new Letterhead(Newsroom.at("HTTPS://news.example.org")).print("/", this.response);
		assertThat(this.response.containsHeader("Strict-Transport-Security")).isTrue();
	}

	@Test
	void letsThePagesAboutTheApiRunAndTryIt() {
		new Letterhead(Newsroom.ADDRESS).print("/swagger-ui/index.html", this.response);
		assertThat(this.response.getHeader("Content-Security-Policy")).contains("script-src 'self';",
				"connect-src 'self' https://news.example.org/;", "frame-ancestors 'none'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/swagger-uix", "/v1/swagger-ui/", "/" })
	void letsNothingElseRun(String path) {
		new Letterhead(Newsroom.ADDRESS).print(path, this.response);
		assertThat(this.response.getHeader("Content-Security-Policy")).doesNotContain("script-src");
	}

}
