package org.dateline.http;

import java.time.DateTimeException;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class MomentsTests {

	@Test
	void beginsADayAtMidnightUtc() {
		assertThat(Moments.first("2017-06-03")).isEqualTo(Instant.parse("2017-06-03T00:00:00Z"));
	}

	@Test
	void endsADayAMicrosecondBeforeTheNext() {
		assertThat(Moments.last("2017-06-03")).isEqualTo(Instant.parse("2017-06-03T23:59:59.999999Z"));
	}

	@Test
	void endsALeapDayWithItself() {
		assertThat(Moments.last("2016-02-29")).isEqualTo(Instant.parse("2016-02-29T23:59:59.999999Z"));
	}

	@ParameterizedTest
	@CsvSource({ "2017-06-03T22:00:00Z, 2017-06-03T22:00:00Z", "2017-06-03T22:00Z, 2017-06-03T22:00:00Z",
			"2017-06-03T22:00:00+02:00, 2017-06-03T20:00:00Z", "2017-06-03T22:00:00-05:30, 2017-06-04T03:30:00Z",
			"2017-06-03T22:00:00.5Z, 2017-06-03T22:00:00.500Z" })
	void readsATimeWithItsOffset(String value, String instant) {
		assertThat(Moments.first(value)).isEqualTo(Instant.parse(instant));
	}

	@Test
	void takesATimeForItsOwnEnd() {
		assertThat(Moments.last("2017-06-03T22:00:00Z")).isEqualTo(Moments.first("2017-06-03T22:00:00Z"));
	}

	@Test
	void throwsWhatIsNeitherADateNorATime() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Moments.first("last Saturday"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1000-01-01", "1605-01-01", "2017-06-03", "9998-12-31", "9998-12-31T23:59:59Z" })
	void readsTheYearsOfTheNews(String value) {
		assertThat(Moments.readable(value)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0000-01-01", "0999-12-31", "-0001-01-01", "9999-01-01", "+999999999-12-31T23:59:59Z",
			"-999999999-01-01T00:00:00Z" })
	void readsNoYearsThatNoDatabaseKeeps(String value) {
		assertThat(Moments.readable(value)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "2017-13-01", "2017-02-30", "2017-06-03T", "2017-06-03T22:00:00", "tomorrow!!" })
	void readsNothingElse(String value) {
		assertThat(Moments.readable(value)).isFalse();
	}

}
