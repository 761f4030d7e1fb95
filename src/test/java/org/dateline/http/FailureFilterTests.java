package org.dateline.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.dateline.masthead.Settings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

final class FailureFilterTests {

	private final FailureFilter filter = new FailureFilter(
			new Problems(new PublicAddress(Settings.given()), JsonMapper.shared()));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private MockHttpServletResponse answer(FilterChain chain) throws IOException, ServletException {
		this.filter.doFilter(new MockHttpServletRequest("POST", "/v1/articles"), this.response, chain);
		return this.response;
	}

	@Test
	void answersWithARefusalThatAFilterThrew() throws IOException, ServletException {
		assertThat(answer((request, answer) -> {
			throw new Refusal(ProblemKind.FORBIDDEN, "Not with this key");
		}).getStatus()).isEqualTo(403);
	}

	@Test
	void answersForADatabaseThatIsAway() throws IOException, ServletException {
		assertThat(answer((request, answer) -> {
			throw new DataAccessResourceFailureException("Away");
		}).getHeader("Retry-After")).isEqualTo("5");
	}

	@Test
	void answersForADiskThatIsFull() throws IOException, ServletException {
		assertThat(answer((request, answer) -> {
			throw new ServletException(new IOException("No space left on device"));
		}).getStatus()).isEqualTo(507);
	}

	@Test
	void tellsNobodyWhy() throws IOException, ServletException {
		assertThat(answer((request, answer) -> {
			throw new DataAccessResourceFailureException("Password of 192.0.2.1");
		}).getContentAsString()).doesNotContain("192.0.2.1");
	}

	@Test
	void leavesAFaultOfTheProgramToOthers() {
		assertThatIllegalStateException().isThrownBy(() -> answer((request, answer) -> {
			throw new IllegalStateException("A fault");
		}));
	}

	@Test
	void leavesAnAnswerAloneThatHasBegun() {
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> answer((request, answer) -> {
				answer.flushBuffer();
				throw new DataAccessResourceFailureException("Away");
			}));
	}

	@Test
	void staysOutOfTheWayOtherwise() throws IOException, ServletException {
		assertThat(answer((request, answer) -> {
		}).getStatus()).isEqualTo(200);
	}

}
