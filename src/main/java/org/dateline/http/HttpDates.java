package org.dateline.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates of headers (RFC 9110, section 5.6.7). */
public final class HttpDates {

	private static final DateTimeFormatter SPELLED = DateTimeFormatter
		.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	/** Obsolete; the two digits mean a year from 1970 to 2069. */
	private static final DateTimeFormatter RFC_850 = new DateTimeFormatterBuilder().appendPattern("EEEE, dd-MMM-")
		.appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
		.appendPattern(" HH:mm:ss 'GMT'")
		.toFormatter(Locale.ENGLISH)
		.withZone(ZoneOffset.UTC);

	/** Obsolete; a day of one digit has a space before it. */
	private static final DateTimeFormatter ASCTIME = DateTimeFormatter
		.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private HttpDates() {
	}

	/** A moment, to the second, as answers spell it. */
	static String spelled(Instant moment) {
		return SPELLED.format(moment);
	}

	/**
	 * Reads the present form and, as every recipient must, both obsolete ones.
	 * @param text the value of a header
	 * @return the moment, if the text is a date
	 */
	public static Optional<Instant> read(String text) {
		return Stream.of(DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT), RFC_850, ASCTIME)
			.flatMap((form) -> read(text, form).stream())
			.findFirst();
	}

	private static Optional<Instant> read(String text, DateTimeFormatter form) {
		try {
			return Optional.of(ZonedDateTime.parse(text, form).toInstant());
		}
		catch (DateTimeException unreadable) {
			return Optional.empty();
		}
	}

}
