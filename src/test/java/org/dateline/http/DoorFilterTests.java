package org.dateline.http;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

final class DoorFilterTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void letsARequestIn() throws ServletException, IOException {
		pass();
		assertThat(this.chain.getRequest()).isSameAs(this.request);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "X-Content-Type-Options| nosniff", "Access-Control-Allow-Origin| *",
			"Access-Control-Expose-Headers| "
					+ "Allow, Content-Location, ETag, Last-Modified, Link, Location, Retry-After, WWW-Authenticate" })
	void saysOnEveryAnswer(String header, String value) throws ServletException, IOException {
		pass();
		assertThat(this.response.getHeader(header)).isEqualTo(value);
	}

	@Test
	void neverAllowsCredentials() throws ServletException, IOException {
		this.request.addHeader("Origin", "https://other.example.org");
		pass();
		assertThat(this.response.containsHeader("Access-Control-Allow-Credentials")).isFalse();
	}

	@Test
	void doesNotVaryByOrigin() throws ServletException, IOException {
		this.request.addHeader("Origin", "https://other.example.org");
		pass();
		assertThat(this.response.containsHeader("Vary")).isFalse();
	}

	@Test
	void letsAnAddressOf8000BytesIn() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(8_000 - "/v1/articles".length()));
		pass();
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void refusesALongerAddress() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(8_001 - "/v1/articles".length()));
		pass();
		assertThat(this.response.getStatus()).isEqualTo(414);
	}

	@Test
	void refusesALongPath() throws ServletException, IOException {
		this.request.setRequestURI("/" + "a".repeat(8_000));
		pass();
		assertThat(this.response.getStatus()).isEqualTo(414);
	}

	@Test
	void keepsWhatItRefusesFromTheRest() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(9_000));
		pass();
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void letsHeadersOf16000BytesIn() throws ServletException, IOException {
		this.request.addHeader("X-Note", "n".repeat(16_000 - "X-Note".length()));
		pass();
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void refusesLongerHeaders() throws ServletException, IOException {
		this.request.addHeader("X-Note", "n".repeat(16_001 - "X-Note".length()));
		pass();
		assertThat(this.response.getStatus()).isEqualTo(431);
	}

	@Test
	void addsUpTheHeaders() throws ServletException, IOException {
		this.request.addHeader("X-Note", "n".repeat(8_000));
		this.request.addHeader("X-Note", "n".repeat(8_000));
		pass();
		assertThat(this.response.getStatus()).isEqualTo(431);
	}

	@Test
	void refusesWithAProblem() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(9_000));
		pass();
		assertThat(this.response.getContentType()).isEqualTo("application/problem+json");
	}

	@ParameterizedTest
	@CsvSource({ "/type, https://news.example.org/docs/problems/uri-too-long", "/title, The address is too long",
			"/status, 414", "/detail, 'The address is longer than 8,000 bytes'", "/instance, /v1/articles" })
	void saysWhatTheProblemIs(String pointer, String value) throws ServletException, IOException {
		this.request.setQueryString("q".repeat(9_000));
		pass();
		JsonNode problem = Newsroom.MAPPER.readTree(this.response.getContentAsByteArray());
		assertThat(problem.at(pointer).asString()).isEqualTo(value);
	}

	@Test
	void letsNobodyKeepAProblem() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(9_000));
		pass();
		assertThat(this.response.getHeader("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void opensItsProblemsToEveryPageToo() throws ServletException, IOException {
		this.request.setQueryString("q".repeat(9_000));
		pass();
		assertThat(this.response.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	@Test
	void answersAPreflightItself() throws ServletException, IOException {
		preflight();
		assertThat(this.chain.getRequest()).isNull();
	}

	@Test
	void answersAPreflightWithoutABody() throws ServletException, IOException {
		preflight();
		assertThat(this.response.getStatus()).isEqualTo(204);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Access-Control-Allow-Methods| GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE",
			"Access-Control-Max-Age| 86400", "Allow| GET, HEAD, OPTIONS" })
	void permitsReadingAndWriting(String header, String value) throws ServletException, IOException {
		preflight();
		assertThat(this.response.getHeader(header)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "If-None-Match", "If-Modified-Since", "Accept", "Authorization", "Idempotency-Key", "Prefer" })
	void permitsAskingOnCondition(String header) throws ServletException, IOException {
		preflight();
		assertThat(this.response.getHeader("Access-Control-Allow-Headers")).contains(header);
	}

	@Test
	void leavesOptionsWithoutAnOriginToTheResource() throws ServletException, IOException {
		this.request.setMethod("OPTIONS");
		this.request.addHeader("Access-Control-Request-Method", "GET");
		pass();
		assertThat(this.chain.getRequest()).isNotNull();
	}

	@Test
	void leavesOptionsThatAskForNoMethodToTheResource() throws ServletException, IOException {
		this.request.setMethod("OPTIONS");
		this.request.addHeader("Origin", "https://other.example.org");
		pass();
		assertThat(this.chain.getRequest()).isNotNull();
	}

	private void preflight() throws ServletException, IOException {
		this.request.setMethod("OPTIONS");
		this.request.addHeader("Origin", "https://other.example.org");
		this.request.addHeader("Access-Control-Request-Method", "GET");
		pass();
	}

	private void pass() throws ServletException, IOException {
		new DoorFilter(new Problems(Newsroom.ADDRESS, Newsroom.MAPPER), new Letterhead(Newsroom.ADDRESS))
			.doFilter(this.request, this.response, this.chain);
	}

}
