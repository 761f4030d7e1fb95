package org.dateline.format.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

	private Moments() {
	}

	/**
	 * When the story was published, if a line of its head says the day, the time and the
	 * offset.
	 */
	static Optional<OffsetDateTime> in(Draft draft) {
		for (int passage = 0; passage < draft.size(); passage++) {
			if (draft.is(passage, Role.DATE)) {
				return at(draft.text(passage));
			}
		}
		return Optional.empty();
	}

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
		try {
			String half = word.substring(colon + 3) + ((index + 1 < words.length) ? words[index + 1] : "");
			int hour = Integer.parseInt(word, 0, colon, 10);
			int shift = half.startsWith("p") && hour < 12 ? 12 : (half.startsWith("a") && hour == 12) ? -12 : 0;
			return Optional.of(LocalTime.of(hour + shift, Integer.parseInt(word, colon + 1, colon + 3, 10)));
		}
		catch (NumberFormatException | DateTimeException _) {
			return Optional.empty();
		}
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
		int dash = -1;
		for (String parting : new String[] { " — ", " – ", " - ", " -- ", ") -", "—" }) {
			int at = start.indexOf(parting);
			dash = (at > 0 && (dash < 0 || at < dash)) ? at : dash;
		}
		String filed = (dash > 0) ? start.substring(0, dash + (start.startsWith(")", dash) ? 1 : 0)) : "";
		int comma = filed.indexOf(',');
		String place = (comma > 0) ? filed.substring(0, comma) : filed;
		boolean shouted = place.length() > 2 && Character.isUpperCase(place.charAt(0))
				&& Character.isUpperCase(place.charAt(1)) && Character.isUpperCase(place.charAt(2));
		return shouted ? Optional.of(filed) : Optional.empty();
	}

}
