package org.dateline.format.page.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Reads the time of day that follows a date, and its offset from UTC if it is stated. */
final class ClockTime {

	/** A word such as "at", a weekday or a bar may stand between. */
	private static final int WIDEST_GAP = 12;

	private final String text;

	private int at;

	private ClockTime(String text, int at) {
		this.text = text;
		this.at = at;
	}

	/** The moment that a text gives from the end of a date on. */
	static Moment after(String text, int end, LocalDate day) {
		return new ClockTime(text, end).moment(day);
	}

	private Moment moment(LocalDate day) {
		skipGap();
		int hour = digits();
		if (hour < 0 || !isSeparator()) {
			return Moment.on(day);
		}
		this.at++;
		int minute = digits();
		int second = (peek(0) == ':' && isDigit(1)) ? second() : 0;
		skipFraction();
		hour = (hour <= 12) ? hour + afternoon(hour) : hour;
		boolean real = hour < 24 && minute < 60 && second < 60;
		return real ? new Moment(day, LocalTime.of(hour, minute, second), offset()) : Moment.on(day);
	}

	private void skipGap() {
		int start = this.at;
		while (this.at < this.text.length() && this.at - start < WIDEST_GAP && !isDigit(0)) {
			this.at++;
		}
	}

	private char peek(int ahead) {
		return (this.at + ahead < this.text.length()) ? this.text.charAt(this.at + ahead) : 0;
	}

	private boolean isDigit(int ahead) {
		return Character.isDigit(peek(ahead));
	}

	private boolean isSeparator() {
		char unit = peek(0);
		return (unit == ':' || unit == 'h' || unit == 'H' || unit == '時' || unit == '.' || unit == '：') && isDigit(1)
				&& isDigit(2);
	}

	private int digits() {
		if (!isDigit(0)) {
			return -1;
		}
		int number = Character.digit(peek(0), 10);
		this.at++;
		if (isDigit(0)) {
			number = number * 10 + Character.digit(peek(0), 10);
			this.at++;
		}
		return number;
	}

	private int second() {
		this.at++;
		return digits();
	}

	private void skipFraction() {
		if (peek(0) == '.' && isDigit(1)) {
			this.at++;
			while (isDigit(0)) {
				this.at++;
			}
		}
	}

	/** Hours to add for "pm", or to take away for twelve "am". */
	private int afternoon(int hour) {
		skipSpaces();
		int from = Math.min(this.at, this.text.length());
		String half = this.text.substring(from, Math.min(this.text.length(), from + 4)).toLowerCase(Locale.ROOT);
		boolean dotted = half.equals("a.m.") || half.equals("p.m.");
		if (!dotted && !half.startsWith("am") && !half.startsWith("pm")) {
			return 0;
		}
		this.at += dotted ? 4 : 2;
		int noon = (hour == 12) ? -12 : 0;
		return half.startsWith("p") ? noon + 12 : noon;
	}

	private void skipSpaces() {
		int from = this.at;
		while ((peek(0) == ' ' || peek(0) == '(') && this.at - from < 2) {
			this.at++;
		}
	}

	private @Nullable ZoneOffset offset() {
		skipSpaces();
		boolean zulu = peek(0) == 'Z' && !Character.isLetter(peek(1));
		boolean named = this.text.startsWith("UTC", this.at) || this.text.startsWith("GMT", this.at);
		this.at += named ? 3 : 0;
		@Nullable ZoneOffset utc = (zulu || named) ? ZoneOffset.UTC : null;
		int sign = "-−+".indexOf(peek(0));
		if (sign < 0) {
			return utc;
		}
		this.at++;
		return signed((sign == 2) ? 1 : -1, utc);
	}

	private @Nullable ZoneOffset signed(int sign, @Nullable ZoneOffset otherwise) {
		int hours = digits();
		if (peek(0) == ':') {
			this.at++;
		}
		int minutes = Math.max(0, digits());
		boolean real = hours >= 0 && hours < 18 && minutes < 60 && !isDigit(0);
		return real ? ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes) : otherwise;
	}

}
