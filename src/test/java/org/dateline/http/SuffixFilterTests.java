package org.dateline.http;

import java.io.IOException;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

final class SuffixFilterTests {

	@ParameterizedTest
	@CsvSource({ "/v1/articles.json, /v1/articles, json", "/v1/articles/ferry.html, /v1/articles/ferry, html",
			"/v1/articles/a.b.json, /v1/articles/a.b, json", "/v1/articles/ferry., /v1/articles/ferry, ''",
			"/v1/articles/.json, /v1/articles/, json", "/v1/a.b/c.md, /v1/a.b/c, md" })
	void takesTheFormatOffTheEnd(String asked, String path, String suffix) throws ServletException, IOException {
		HttpServletRequest request = filtered(asked);
		assertThat(request.getRequestURI() + " as " + SuffixFilter.suffix(request).orElse("nothing"))
			.isEqualTo(path + " as " + suffix);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles", "/v1/articles/", "/v1/a.b/images", "/openapi.json", "/v1.json",
			"/docs/index.html", "/" })
	void leavesAnyOtherAddress(String asked) throws ServletException, IOException {
		assertThat(filtered(asked).getRequestURI()).isEqualTo(asked);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles", "/v1/a.b/images", "/openapi.json" })
	void findsNoFormatInAnyOtherAddress(String asked) throws ServletException, IOException {
		assertThat(SuffixFilter.suffix(filtered(asked))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles/ferry.json", "/v1/articles", "/openapi.json" })
	void remembersThePathThatWasAskedFor(String asked) throws ServletException, IOException {
		assertThat(SuffixFilter.pathAsked(filtered(asked))).isEqualTo(asked);
	}

	@Test
	void knowsThePathOfARequestThatItNeverSaw() {
		assertThat(SuffixFilter.pathAsked(new MockHttpServletRequest("GET", "/v1/a.json"))).isEqualTo("/v1/a.json");
	}

	@Test
	void shortensThePathThatControllersAreFoundBy() throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles/ferry.json");
		request.setServletPath("/v1/articles/ferry.json");
		assertThat(filtered(request).getServletPath()).isEqualTo("/v1/articles/ferry");
	}

	@Test
	void leavesTheQuery() throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles.json");
		request.setQueryString("url=https://news.example.org/a.html");
		assertThat(filtered(request).getQueryString()).isEqualTo("url=https://news.example.org/a.html");
	}

	private static HttpServletRequest filtered(String path) throws ServletException, IOException {
		return filtered(new MockHttpServletRequest("GET", path));
	}

	private static HttpServletRequest filtered(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		new SuffixFilter().doFilter(request, new MockHttpServletResponse(), chain);
		return (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
	}

}
