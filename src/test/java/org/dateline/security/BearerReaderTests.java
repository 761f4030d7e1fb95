package org.dateline.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class BearerReaderTests {

	private static final String SECRET = "dl_a-b.c~d+e/f==";

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles");

	private final BearerReader reader = new BearerReader();

	@ParameterizedTest
	@ValueSource(strings = { "Bearer ", "bearer ", "BEARER ", "Bearer   " })
	void readsAKey(String scheme) {
		this.request.addHeader("Authorization", scheme + SECRET);
		assertThat(this.reader.convert(this.request)).extracting(Authentication::getCredentials).isEqualTo(SECRET);
	}

	@Test
	void trustsNoKeyThatItReads() {
		this.request.addHeader("Authorization", "Bearer " + SECRET);
		assertThat(this.reader.convert(this.request)).extracting(Authentication::isAuthenticated).isEqualTo(false);
	}

	@Test
	void readsNothingWhereNothingIsShown() {
		assertThat(this.reader.convert(this.request)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "access_token", "key", "api-key", "Authorization" })
	void readsNoKeyInTheAddress(String name) {
		this.request.setQueryString(name + "=" + SECRET);
		this.request.setParameter(name, SECRET);
		assertThat(this.reader.convert(this.request)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "Bearer", "Bearer ", "Basic YTpi", SECRET, "Bearer a b", "Bearer a,b",
			"Bearer \"a\"", "Bearer =", "Bearer a===", "Bearer\ta", "Bearer \u00e4", "Bearer a, Bearer b" })
	void refusesWhatIsNoKey(String header) {
		this.request.addHeader("Authorization", header);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> this.reader.convert(this.request));
	}

	@Test
	void refusesAKeyThatIsFarTooLong() {
		this.request.addHeader("Authorization", "Bearer " + "a".repeat(513));
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> this.reader.convert(this.request));
	}

	@Test
	void refusesTwoKeys() {
		this.request.addHeader("Authorization", "Bearer " + SECRET);
		this.request.addHeader("Authorization", "Bearer " + SECRET);
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> this.reader.convert(this.request));
	}

}
