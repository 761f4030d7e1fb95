package org.dateline.door;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

final class HeldRequestTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/articles");

	@Test
	void givesItsBytes() throws IOException {
		assertThat(held("Größe", StandardCharsets.UTF_8).getInputStream().readAllBytes()).hasSize(7);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "ISO-8859-1", "UTF-16" })
	void givesItsText(String charset) throws IOException {
		this.request.setCharacterEncoding(Charset.forName(charset));
		assertThat(held("Größe", Charset.forName(charset)).getReader().readLine()).isEqualTo("Größe");
	}

	@Test
	void readsTextAsUtf8WhereNothingIsSaid() throws IOException {
		assertThat(held("Größe", StandardCharsets.UTF_8).getReader().readLine()).isEqualTo("Größe");
	}

	@Test
	void readsTextAsUtf8WhereWhatIsSaidIsNothing() throws IOException {
		this.request.setContentType("application/json;charset=nonsense");
		assertThat(held("Größe", StandardCharsets.UTF_8).getReader().readLine()).isEqualTo("Größe");
	}

	@Test
	void isFinishedAtItsEnd() throws IOException {
		HttpServletRequest held = held("a", StandardCharsets.UTF_8);
		assertThat(held.getInputStream().isFinished()).isFalse();
		assertThat(held.getInputStream().read()).isEqualTo('a');
		assertThat(held.getInputStream().isFinished()).isTrue();
		assertThat(held.getInputStream().read()).isEqualTo(-1);
	}

	@Test
	void isAlwaysReady() throws IOException {
		assertThat(held("", StandardCharsets.UTF_8).getInputStream().isReady()).isTrue();
	}

	private HttpServletRequest held(String text, Charset charset) {
		return new HeldRequest(this.request, text.getBytes(charset));
	}

}
