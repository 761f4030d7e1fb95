package org.dateline.format.page.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds dates in words and figures of many languages.
 *
 * <p>
 * Figures alone are year-month-day when the year comes first; when it comes last they are
 * day-month-year, but month-day-year with slashes where the page's language is written
 * so.
 */
final class DateScanner {

	/** Only a sign or two and a short word stand between the parts of a date. */
	private static final int WIDEST_GAP = 12;

	/** Regions that write the month first. */
	private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "PW", "CA");

	private final MonthNames months;

	private final boolean monthFirst;

	DateScanner(String language, boolean monthFirst) {
		this.months = new MonthNames(language);
		this.monthFirst = monthFirst;
	}

	/** A scanner for a page in a language that is served from a host. */
	static DateScanner of(String tag, String host) {
		Locale locale = Locale.forLanguageTag(tag);
		boolean region = locale.getCountry().isEmpty() || MONTH_FIRST.contains(locale.getCountry());
		boolean monthFirst = locale.getLanguage().equals("en") && region && !isCommonwealth(host);
		return new DateScanner(locale.getLanguage(), monthFirst);
	}

	/**
	 * Countries have two letters in host names; those that write English write the day
	 * first.
	 */
	private static boolean isCommonwealth(String host) {
		int dot = host.lastIndexOf('.');
		return dot >= 0 && host.length() - dot == 3 && !host.endsWith(".us") && !host.endsWith(".io")
				&& !host.endsWith(".co") && !host.endsWith(".tv") && !host.endsWith(".me") && !host.endsWith(".ai");
	}

	/** The first date of a text. */
	Optional<Moment> first(String text) {
		List<FoundDate> found = all(text);
		return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().moment());
	}

	/** All dates of a text. */
	List<FoundDate> all(String text) {
		List<FoundDate> found = new ArrayList<>();
		List<DateToken> tokens = DateToken.of(text);
		int at = 0;
		while (at < tokens.size()) {
			Optional<FoundDate> here = at(text, tokens, at);
			here.ifPresent(found::add);
			at += here.isPresent() ? 3 : 1;
		}
		return found;
	}

	private Optional<FoundDate> at(String text, List<DateToken> tokens, int at) {
		if (at + 3 > tokens.size() || !isClose(tokens.get(at), tokens.get(at + 1))
				|| !isClose(tokens.get(at + 1), tokens.get(at + 2))) {
			return Optional.empty();
		}
		DateToken one = tokens.get(at);
		DateToken two = tokens.get(at + 1);
		DateToken three = tokens.get(at + 2);
		Optional<LocalDate> day = isFigures(one, two, three) ? figures(text, one, two, three) : named(one, two, three);
		return day.map((found) -> new FoundDate(ClockTime.after(text, three.end(), found), one.start(), three.end()));
	}

	private static boolean isClose(DateToken one, DateToken two) {
		return two.start() - one.end() <= WIDEST_GAP;
	}

	private static boolean isFigures(DateToken one, DateToken two, DateToken three) {
		return one.number() >= 0 && two.number() >= 0 && three.number() >= 0;
	}

	private Optional<LocalDate> named(DateToken one, DateToken two, DateToken three) {
		OptionalInt second = this.months.find(two.word());
		return second.isPresent() ? monthSecond(one, second.getAsInt(), three) : monthFirst(one, two, three);
	}

	private static Optional<LocalDate> monthSecond(DateToken one, int month, DateToken three) {
		if (one.isSmall() && (three.isYear() || isShortYear(three))) {
			return day(three.year(), month, one.number());
		}
		return (one.isYear() && three.isSmall()) ? day(one.year(), month, three.number()) : Optional.empty();
	}

	private Optional<LocalDate> monthFirst(DateToken one, DateToken two, DateToken three) {
		OptionalInt month = this.months.find(one.word());
		boolean date = month.isPresent() && two.isSmall() && three.isYear();
		return date ? day(three.year(), month.orElse(0), two.number()) : Optional.empty();
	}

	/** After the name of a month two figures can be a year, but not before a colon. */
	private static boolean isShortYear(DateToken token) {
		return token.length() == 2 && token.number() >= 10 && token.number() < 40;
	}

	private Optional<LocalDate> figures(String text, DateToken one, DateToken two, DateToken three) {
		boolean date = two.isSmall() && isFigureGap(text, one.end(), two.start())
				&& isFigureGap(text, two.end(), three.start());
		if (!date) {
			return Optional.empty();
		}
		if (one.isYear() && three.isSmall()) {
			return day(one.year(), two.number(), three.number());
		}
		char sign = text.charAt(one.end());
		boolean year = three.isYear() || ("./".indexOf(sign) >= 0 && isShortYear(three));
		return (one.isSmall() && year) ? yearLast(one, two, three, sign) : Optional.empty();
	}

	private Optional<LocalDate> yearLast(DateToken one, DateToken two, DateToken three, char sign) {
		boolean month = one.number() <= 12 && (two.number() > 12 || (this.monthFirst && sign != '.'));
		return month ? day(three.year(), one.number(), two.number()) : day(three.year(), two.number(), one.number());
	}

	private static boolean isFigureGap(String text, int from, int to) {
		if (to == from || to - from > 8) {
			return false;
		}
		return text.substring(from, to).chars().noneMatch((unit) -> ":,;|()+".indexOf(unit) >= 0);
	}

	private static Optional<LocalDate> day(int year, int month, int day) {
		try {
			return (year < 1800) ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

}
