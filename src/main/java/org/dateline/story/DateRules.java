package org.dateline.story;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What dates and times in a story are like: in four-digit years and on real days. */
final class DateRules {

	private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

	private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}"
			+ "(?::[0-9]{2}(?:[.][0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})");

	private DateRules() {
	}

	/**
	 * A date as precise as it is known, if it is known at all.
	 * @param place where it stands
	 * @param date an ISO 8601 year, month, day, or time with offset
	 */
	static void date(Place place, @Nullable String date) {
		if (date != null && !isReal(date)) {
			place.fault("must be an ISO 8601 year, month, day, or time with offset, that the calendar has, not "
					+ Shown.quoted(date));
		}
	}

	/**
	 * A time that the wire format can carry, if it is known: RFC 3339 has years of four
	 * digits and offsets of whole minutes.
	 * @param place where it stands
	 * @param time the time
	 */
	static void time(Place place, @Nullable OffsetDateTime time) {
		if (time == null) {
			return;
		}
		if (time.getYear() < 1 || time.getYear() > 9999) {
			place.fault("must be in a year from 0001 to 9999, not " + time);
		}
		if (time.getOffset().getTotalSeconds() % 60 != 0) {
			place.fault("must have an offset of whole minutes, not " + time);
		}
	}

	private static boolean isReal(String date) {
		try {
			return isYear(date) || isMonth(date) || isDay(date) || isTime(date);
		}
		catch (DateTimeException _) {
			return false;
		}
	}

	private static boolean isYear(String date) {
		return YEAR.matcher(date).matches() && Year.parse(date).getValue() > 0;
	}

	private static boolean isMonth(String date) {
		return MONTH.matcher(date).matches() && YearMonth.parse(date).getYear() > 0;
	}

	private static boolean isDay(String date) {
		return DAY.matcher(date).matches() && LocalDate.parse(date).getYear() > 0;
	}

	private static boolean isTime(String date) {
		return TIME.matcher(date).matches() && OffsetDateTime.parse(date).getYear() > 0;
	}

}
