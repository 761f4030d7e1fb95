package org.dateline.format.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.dateline.format.page.facts.Moment;

/** Reads dates as callers give them. */
final class Moments {

	private static final int DAY = "2017-06-03".length();

	private Moments() {
	}

	/** An ISO 8601 date, or a time with its offset. */
	static Optional<Moment> read(String written) {
		try {
			if (written.length() == DAY) {
				return Optional.of(Moment.on(LocalDate.parse(written)));
			}
			OffsetDateTime time = OffsetDateTime.parse(written);
			return Optional.of(new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset()));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

}
