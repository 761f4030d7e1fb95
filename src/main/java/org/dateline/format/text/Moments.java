package org.dateline.format.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dateline.credit.CreditReader;

/** The times and places that a text states; none is made up. */
final class Moments {

	/** Names of time zones that mean one offset. */
	private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("gmt", 0), Map.entry("utc", 0),
			Map.entry("z", 0), Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cdt", -5), Map.entry("mst", -7),
			Map.entry("mdt", -6), Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("cet", 1), Map.entry("cest", 2),
			Map.entry("mez", 1), Map.entry("mesz", 2), Map.entry("msk", 3), Map.entry("jst", 9), Map.entry("kst", 9));

	private static final int LONGEST_DATELINE = 80;

	private static final List<String> DASHES = List.of(" — ", " – ", " - ", " -- ", "— ");

	/** A place is told by as many capitals at its start. */
	private static final int LOUD = 3;

	private Moments() {
	}

	/** The instant that a line names, if it says the day, the time and the offset. */
	static Optional<OffsetDateTime> at(String text) {
		Optional<LocalDate> day = CreditReader.dayIn(text).map(LocalDate::parse);
		String[] words = text.toLowerCase(Locale.ROOT)
			.replace('(', ' ')
			.replace(')', ' ')
			.replace(',', ' ')
			.split(" +", -1);
		for (int index = 0; index < words.length; index++) {
			Optional<LocalTime> time = time(words, index);
			Optional<ZoneOffset> zone = zone(words, index + 1).or(() -> zone(words, 0));
			if (time.isPresent() && zone.isPresent() && day.isPresent()) {
				return Optional.of(OffsetDateTime.of(day.get(), time.get(), zone.get()));
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalTime> time(String[] words, int index) {
		String word = words[index];
		int colon = word.indexOf(':');
		if (colon < 1 || colon > 2 || word.length() < colon + 3) {
			return Optional.empty();
		}
		String half = word.substring(colon + 3) + ((index + 1 < words.length) ? words[index + 1] : "");
		try {
			int hour = Integer.parseInt(word, 0, colon, 10);
			return Optional.of(LocalTime.of(shifted(hour, half), Integer.parseInt(word, colon + 1, colon + 3, 10)));
		}
		catch (NumberFormatException | DateTimeException _) {
			return Optional.empty();
		}
	}

	/** The hour of the day, where the hour of its half is given. */
	private static int shifted(int hour, String half) {
		if (half.startsWith("p")) {
			return (hour < 12) ? hour + 12 : hour;
		}
		return (half.startsWith("a") && hour == 12) ? 0 : hour;
	}

	private static Optional<ZoneOffset> zone(String[] words, int from) {
		for (int index = from; index < words.length; index++) {
			Integer hours = ZONES.get(words[index]);
			if (hours != null) {
				return Optional.of(ZoneOffset.ofHours(hours));
			}
		}
		return Optional.empty();
	}

	/**
	 * Where a story was filed: capitals before a dash, or before an agency and a dash.
	 */
	static Optional<String> dateline(String paragraph) {
		String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST_DATELINE));
		return DASHES.stream()
			.map(start::indexOf)
			.filter((dash) -> dash > 0)
			.min(Integer::compare)
			.map((dash) -> start.substring(0, dash).strip())
			.filter((filed) -> filed.chars().limit(LOUD).filter(Character::isUpperCase).count() == LOUD);
	}

}
