package org.dateline.http;

import java.io.IOException;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

final class ProblemAdviceTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/articles");

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final ProblemAdvice advice = new ProblemAdvice(new Problems(Newsroom.ADDRESS, Newsroom.MAPPER),
			Newsroom.ADDRESS);

	@Test
	void blamesTheServiceForWhatItDoesNotKnow() throws IOException {
		this.advice.failed(new IllegalStateException("broken"), this.request, this.response);
		assertThat(this.response.getStatus()).isEqualTo(500);
	}

	@Test
	void saysNothingToAClientThatLeft() throws IOException {
		this.advice.failed(new ClientAbortException(), this.request, this.response);
		assertThat(this.response.getStatus()).isEqualTo(200);
		assertThat(this.response.getContentAsByteArray()).isEmpty();
	}

	@Test
	void asksForABodyThatIsMissing() throws IOException {
		HttpMessageNotReadableException missing = new HttpMessageNotReadableException("org.dateline.Secret",
				new MockHttpInputMessage(new byte[0]));
		this.advice.unread(missing, this.request, this.response);
		assertThat(this.response.getStatus()).isEqualTo(400);
		assertThat(this.response.getContentAsString()).contains("/docs/problems/unreadable-body")
			.doesNotContain("Secret");
	}

}
