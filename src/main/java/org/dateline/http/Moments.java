package org.dateline.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads the dates and times of a filter. A date without a time means the whole day, UTC.
 */
public final class Moments {

	private static final int DATE_LENGTH = 10;

	private Moments() {
	}

	/**
	 * The first instant that a filter's {@code from} takes in.
	 * @param value a date, or a time with its offset
	 * @return the instant
	 */
	public static Instant first(String value) {
		return (value.length() == DATE_LENGTH) ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
				: OffsetDateTime.parse(value).toInstant();
	}

	/**
	 * The last instant, to the microsecond, that a filter's {@code to} takes in.
	 * @param value a date, or a time with its offset
	 * @return the instant
	 */
	public static Instant last(String value) {
		Duration day = Duration.ofDays(1).minusNanos(1_000);
		return (value.length() == DATE_LENGTH) ? first(value).plus(day) : first(value);
	}

	static boolean readable(String value) {
		try {
			int year = first(value).atOffset(ZoneOffset.UTC).getYear();
			return year >= 1000 && year < 9999;
		}
		catch (DateTimeException unreadable) {
			return false;
		}
	}

}
