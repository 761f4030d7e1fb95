package org.dateline.story;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class DateRulesTests {

	@ParameterizedTest
	@ValueSource(strings = { "2017", "0001", "0001-01", "0001-01-01", "0001-01-01T00:00Z", "9999", "2017-06", "2017-12",
			"2017-06-03", "2016-02-29", "2000-02-29", "2017-06-03T10:15Z", "2017-06-03T10:15+01:00",
			"2017-06-03T10:15:00Z", "2017-06-03T23:59:59.999999999-03:30", "2017-06-03T10:15:00+18:00",
			"2017-06-03T00:00:00-00:00" })
	void takesDatesAsPreciseAsTheyAreKnown(String date) {
		assertThat(Stories.faultsAt(corrected(date))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "17", "0000", "0000-01", "10000", "+2017", "-0001", "2017-00", "2017-13", "2017-6",
			"201706", "2017-06-00", "2017-02-30", "2017-02-29", "1900-02-29", "2017-06-31", "0000-01-01", "2017-W23",
			"2017-154", "03.06.2017", "2017-06-03T10:15", "2017-06-03T10:15:00", "2017-06-03 10:15:00Z",
			"2017-06-03T24:00:00Z", "2017-06-03T10:60:00Z", "2017-06-03T10:15:60Z", "2017-06-03T10:15:00+0100",
			"2017-06-03T10:15:00+19:00", "2017-06-03T10:15:00+01:00[Europe/London]", "2017-06-03T10:15:00.Z",
			"2017-06-03t10:15:00z", "2017-02-30T10:15:00Z", "2017-06-03T10:15:00.1234567890Z", "0000-06-03T10:15:00Z",
			"2017-06-03\n", "yesterday", "٢٠١٧" })
	void refusesDatesThatNoCalendarHas(String date) {
		assertThat(Stories.onlyFault(corrected(date))).startsWith(
				"date must be an ISO 8601 year, month, day, or time with offset, that the calendar has, not \"");
	}

	@Test
	void asksTheSameOfTheDayAPictureWasTaken() {
		assertThat(Stories.faultsAt(Stories.with("/images/0/takenOn", "\"2017-02-30\"")))
			.containsExactly("/images/0/takenOn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/firstPublishedAt", "/publishedAt", "/updatedAt", "/source/retrievedAt",
			"/rights/embargoedUntil" })
	void refusesTimesInYearsThatTheWireCannotCarry(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"0000-12-31T23:59:59Z\""))).containsExactly(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"+10000-01-01T00:00:00Z\""))).contains(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"-0001-01-01T00:00:00Z\""))).containsExactly(pointer);
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"0001-01-01T00:00:00Z\""))).isEmpty();
	}

	@Test
	void refusesAnExpiryInAYearThatTheWireCannotCarry() {
		assertThat(Stories.faultsAt(Stories.with("/rights/expiresAt", "\"+10000-01-01T00:00:00Z\"")))
			.containsExactly("/rights/expiresAt");
	}

	@Test
	void refusesAnOffsetOfSeconds() {
		OffsetDateTime time = OffsetDateTime.of(2024, 2, 29, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(0, 53, 28));
		assertThat(StoryRules.faultsOf(Stories.bare().but().updatedAt(time).build())).containsExactly(new Fault(
				"/updatedAt", "updatedAt must have an offset of whole minutes, not " + time + ".", List.of()));
	}

	private static Story corrected(String date) {
		return Stories.bare().but().corrections(List.of(new Correction("It was another day.", date))).build();
	}

}
