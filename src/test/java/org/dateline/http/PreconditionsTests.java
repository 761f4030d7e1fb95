package org.dateline.http;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

final class PreconditionsTests {

	private static final String TAG = "\"abc\"";

	private static final String BEFORE = "Sat, 03 Jun 2017 22:00:00 GMT";

	private static final String SAME = "Sat, 03 Jun 2017 23:00:00 GMT";

	private static final String AFTER = "Sun, 04 Jun 2017 00:00:00 GMT";

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/v1/articles");

	private final Preconditions preconditions = new Preconditions(this.request, TAG,
			Instant.parse("2017-06-03T23:00:00.987654Z"));

	@Test
	void hasNoneToFailWithoutHeaders() {
		assertThat(this.preconditions.failed()).isFalse();
	}

	@Test
	void takesNothingForHeldWithoutHeaders() {
		assertThat(this.preconditions.held()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"abc\"", "*", " * ", "\"x\", \"abc\"", "\"abc\",\"x\"", "W/\"abc\", \"abc\"",
			"\"x\" , , \"abc\"", "\"x,y\", \"abc\"" })
	void holdsIfMatchThatNamesTheState(String value) {
		this.request.addHeader("If-Match", value);
		assertThat(this.preconditions.failed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"x\"", "W/\"abc\"", "abc", "", "\"ab\"", "\"abcd\"", "\"ABC\"", "\"x\", W/\"abc\"",
			"\"abc", "'abc'", "\"\"" })
	void failsIfMatchThatNamesAnother(String value) {
		this.request.addHeader("If-Match", value);
		assertThat(this.preconditions.failed()).isTrue();
	}

	@Test
	void readsIfMatchOverTwoHeaders() {
		this.request.addHeader("If-Match", "\"x\"");
		this.request.addHeader("If-Match", TAG);
		assertThat(this.preconditions.failed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { SAME, AFTER })
	void holdsIfUnmodifiedSince(String date) {
		this.request.addHeader("If-Unmodified-Since", date);
		assertThat(this.preconditions.failed()).isFalse();
	}

	@Test
	void failsIfUnmodifiedSinceBeforeTheState() {
		this.request.addHeader("If-Unmodified-Since", BEFORE);
		assertThat(this.preconditions.failed()).isTrue();
	}

	@Test
	void passesOverIfUnmodifiedSinceBesideIfMatch() {
		this.request.addHeader("If-Match", TAG);
		this.request.addHeader("If-Unmodified-Since", BEFORE);
		assertThat(this.preconditions.failed()).isFalse();
	}

	@Test
	void isNotSavedByIfUnmodifiedSinceFromIfMatch() {
		this.request.addHeader("If-Match", "\"x\"");
		this.request.addHeader("If-Unmodified-Since", AFTER);
		assertThat(this.preconditions.failed()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"abc\"", "W/\"abc\"", "*", " *", "\"x\", \"abc\"", "W/\"x\",W/\"abc\"", "\"x\",,\"abc\"" })
	void holdsWhatIfNoneMatchNames(String value) {
		this.request.addHeader("If-None-Match", value);
		assertThat(this.preconditions.held()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"x\"", "abc", "", "\"abc", "\"x\", \"y\"", "W/abc", "\"\"", "\"ABC\"" })
	void doesNotHoldWhatIfNoneMatchDoesNotName(String value) {
		this.request.addHeader("If-None-Match", value);
		assertThat(this.preconditions.held()).isFalse();
	}

	@Test
	void readsIfNoneMatchOverTwoHeaders() {
		this.request.addHeader("If-None-Match", "\"x\"");
		this.request.addHeader("If-None-Match", TAG);
		assertThat(this.preconditions.held()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { SAME, AFTER, "Sat, 3 Jun 2017 23:00:00 GMT" })
	void holdsWhatWasNotModifiedSince(String date) {
		this.request.addHeader("If-Modified-Since", date);
		assertThat(this.preconditions.held()).isTrue();
	}

	@Test
	void doesNotHoldWhatWasModifiedSince() {
		this.request.addHeader("If-Modified-Since", BEFORE);
		assertThat(this.preconditions.held()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "", "0", "-1", "2017-06-04", "Mon, 04 Jun 2017 00:00:00 GMT",
			"Sun, 32 Jun 2017 00:00:00 GMT", "Sun, 04 Jun 2017 25:00:00 GMT" })
	void passesOverADateThatCannotBeRead(String date) {
		this.request.addHeader("If-Modified-Since", date);
		assertThat(this.preconditions.held()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "", "2017-01-01" })
	void doesNotFailForADateThatCannotBeRead(String date) {
		this.request.addHeader("If-Unmodified-Since", date);
		assertThat(this.preconditions.failed()).isFalse();
	}

	@Test
	void passesOverIfModifiedSinceBesideIfNoneMatch() {
		this.request.addHeader("If-None-Match", "\"x\"");
		this.request.addHeader("If-Modified-Since", AFTER);
		assertThat(this.preconditions.held()).isFalse();
	}

	@Test
	void holdsByIfNoneMatchWhatWasModifiedSince() {
		this.request.addHeader("If-None-Match", TAG);
		this.request.addHeader("If-Modified-Since", BEFORE);
		assertThat(this.preconditions.held()).isTrue();
	}

	@Test
	void mayFailAndBeHeldAtOnce() {
		this.request.addHeader("If-Match", "\"x\"");
		this.request.addHeader("If-None-Match", TAG);
		assertThat(this.preconditions.failed() && this.preconditions.held()).isTrue();
	}

	@Test
	void doubtsNothingWithoutHeaders() {
		assertThat(this.preconditions.unlikely()).isFalse();
	}

	@Test
	void doubtsWhatFails() {
		this.request.addHeader("If-Match", "\"x\"");
		assertThat(this.preconditions.unlikely()).isTrue();
	}

	@Test
	void doubtsWhatMustNotBeThereAtAll() {
		this.request.addHeader("If-None-Match", " * ");
		assertThat(this.preconditions.unlikely()).isTrue();
	}

	@Test
	void doesNotDoubtATagThatIsHeld() {
		this.request.addHeader("If-None-Match", TAG);
		assertThat(this.preconditions.unlikely()).isFalse();
	}

	@Test
	void readsALongListInGoodTime() {
		this.request.addHeader("If-None-Match", "\"a,".repeat(5_000) + TAG);
		assertThat(this.preconditions.held()).isTrue();
	}

}
