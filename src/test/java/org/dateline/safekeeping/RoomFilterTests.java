package org.dateline.safekeeping;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class RoomFilterTests {

	private static boolean passes(boolean room, String method, String path) throws IOException, ServletException {
		MockFilterChain chain = new MockFilterChain();
		new RoomFilter(() -> room).doFilter(new MockHttpServletRequest(method, path), new MockHttpServletResponse(),
				chain);
		return chain.getRequest() != null;
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void refusesAChangeWithoutRoom(String method) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> passes(false, method, "/v1/articles"))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(ProblemKind.INSUFFICIENT_STORAGE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE" })
	void letsAChangePassWithRoom(String method) throws IOException, ServletException {
		assertThat(passes(true, method, "/v1/articles")).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "OPTIONS" })
	void letsReadersPassWithoutRoom(String method) throws IOException, ServletException {
		assertThat(passes(false, method, "/v1/articles")).isTrue();
	}

	@Test
	void mindsTheArchiveOnly() throws IOException, ServletException {
		assertThat(passes(false, "POST", "/actuator/loggers")).isTrue();
	}

}
