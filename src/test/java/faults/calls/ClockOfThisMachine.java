package faults.calls;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;

/** Planted: eight ways to take the time zone of the machine or a date of the old kind. */
@SuppressWarnings({ "JavaTimeDefaultTimeZone", "JavaUtilDate" })
final class ClockOfThisMachine {

	LocalDateTime naked() {
		return LocalDateTime.now();
	}

	LocalDate today() {
		return LocalDate.now();
	}

	OffsetDateTime now() {
		return OffsetDateTime.now();
	}

	ZoneId zone() {
		return ZoneId.systemDefault();
	}

	TimeZone oldZone() {
		return TimeZone.getDefault();
	}

	Clock clock() {
		return Clock.systemDefaultZone();
	}

	Date old() {
		return new Date(0);
	}

	Calendar calendar() {
		return Calendar.getInstance();
	}

	OffsetDateTime sound(Clock clock) {
		return OffsetDateTime.now(clock);
	}

}
