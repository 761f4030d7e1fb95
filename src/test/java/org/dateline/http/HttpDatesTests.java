package org.dateline.http;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class HttpDatesTests {

	private static final Instant MOMENT = Instant.parse("1994-11-06T08:49:37Z");

	@ParameterizedTest
	@ValueSource(
			strings = { "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994" })
	void readsAllFormsThatTheStandardKnows(String date) {
		assertThat(HttpDates.read(date)).contains(MOMENT);
	}

	@ParameterizedTest
	@CsvSource({ "'Saturday, 01-Jan-00 00:00:00 GMT', 2000", "'Thursday, 01-Jan-70 00:00:00 GMT', 1970",
			"'Tuesday, 01-Jan-69 00:00:00 GMT', 2069", "'Friday, 01-Jan-99 00:00:00 GMT', 1999" })
	void readsTwoDigitsAsAYearOfTheseTimes(String date, String year) {
		assertThat(HttpDates.read(date)).contains(Instant.parse(year + "-01-01T00:00:00Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wed Nov 16 08:49:37 1994", "Wed, 16 Nov 1994 08:49:37 GMT" })
	void readsADayOfTwoDigits(String date) {
		assertThat(HttpDates.read(date)).contains(Instant.parse("1994-11-16T08:49:37Z"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "0", "-1", "1994-11-06", "1994-11-06T08:49:37Z", "Mon, 06 Nov 1994 08:49:37 GMT",
			"Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 EST",
			"So, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT; length=5", "Sun Nov  6 08:49:37 94" })
	void readsNothingElse(String date) {
		assertThat(HttpDates.read(date)).isEmpty();
	}

	@Test
	void spellsAMomentInThePresentForm() {
		assertThat(HttpDates.spelled(MOMENT)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
	}

	@Test
	void spellsAMomentToTheSecond() {
		assertThat(HttpDates.spelled(MOMENT.plusNanos(999_999_999))).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
	}

}
