package org.dateline.format.page.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A day, with the time and the offset from UTC as far as the page gives them; nothing is
 * made up.
 *
 * @param day the day
 * @param time the time of that day, where it is known
 * @param offset from UTC, where it is known
 */
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

	/**
	 * A day and no more.
	 * @param day the day
	 * @return the moment
	 */
	public static Moment on(LocalDate day) {
		return new Moment(day, null, null);
	}

	/**
	 * Finds the exact instant.
	 * @return the instant, where time and offset are known
	 */
	public Optional<OffsetDateTime> instant() {
		if (this.time == null || this.offset == null) {
			return Optional.empty();
		}
		return Optional.of(OffsetDateTime.of(this.day, this.time, this.offset));
	}

	/** ISO 8601, as precise as it is known. */
	@Override
	public String toString() {
		return this.day + ((this.time != null) ? "T" + this.time : "") + ((this.offset != null) ? this.offset : "");
	}

}
