package org.dateline.format.page.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads dates that were written for machines, in all the ways that pages write them. */
final class MachineDate {

	private static final int LONGEST = 100;

	private static final int DAY_LENGTH = 8;

	private static final int SECONDS_LENGTH = 10;

	private static final int MILLIS_LENGTH = 13;

	/** Scripts write 1970 and 1 where they know nothing. */
	private static final int FIRST_YEAR = 1971;

	private final DateScanner scanner;

	MachineDate(DateScanner scanner) {
		this.scanner = scanner;
	}

	/** The moment that a value means. */
	Optional<Moment> read(String value) {
		String text = value.strip();
		if (text.isEmpty() || text.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<Moment> moment = isDigits(text, text.length()) ? ofDigits(text) : ofWords(text);
		return moment.filter((found) -> found.day().getYear() >= FIRST_YEAR);
	}

	private Optional<Moment> ofWords(String text) {
		if (isDigits(text, DAY_LENGTH) && text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T') {
			return basic(text);
		}
		return this.scanner.first(text);
	}

	private static boolean isDigits(String text, int length) {
		return text.length() >= length && text.chars().limit(length).allMatch((unit) -> unit >= '0' && unit <= '9');
	}

	private static Optional<Moment> ofDigits(String digits) {
		return switch (digits.length()) {
			case DAY_LENGTH -> day(digits).map(Moment::on);
			case SECONDS_LENGTH -> since(Long.parseLong(digits));
			case MILLIS_LENGTH -> since(Long.parseLong(digits) / 1000);
			default -> (digits.length() == 14 || digits.length() == 12)
					? basic(digits.substring(0, DAY_LENGTH) + 'T' + digits.substring(DAY_LENGTH)) : Optional.empty();
		};
	}

	private static Optional<Moment> since(long seconds) {
		OffsetDateTime time = Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC);
		return Optional.of(new Moment(time.toLocalDate(), time.toLocalTime(), ZoneOffset.UTC));
	}

	static Optional<LocalDate> day(String digits) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(digits.substring(0, 4)),
					Integer.parseInt(digits.substring(4, 6)), Integer.parseInt(digits.substring(6, DAY_LENGTH))));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	/** The basic format of ISO 8601, which has no signs between its figures. */
	private static Optional<Moment> basic(String text) {
		StringBuilder time = new StringBuilder();
		int at = DAY_LENGTH + 1;
		for (int pair = 0; pair < 3 && isPair(text, at); pair++) {
			time.append((pair > 0) ? ":" : " ").append(text, at, at + 2);
			at += 2;
		}
		String clock = time + text.substring(Math.min(at, text.length()));
		return day(text).map((day) -> ClockTime.after(clock, 0, day));
	}

	private static boolean isPair(String text, int at) {
		return at + 2 <= text.length() && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1));
	}

}
