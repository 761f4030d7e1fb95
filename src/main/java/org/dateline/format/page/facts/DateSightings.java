package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Dates that a reader sees: in {@code time} elements, in elements that are named after
 * what they hold, and in short lines near the headline.
 */
final class DateSightings {

	/** How far above the headline a date can stand, and how far below. */
	private static final int ABOVE = 8;

	private static final int BELOW = 25;

	private static final int FIRST_YEAR = 1990;

	private static final int CLOSE = 6;

	private static final int LONGEST_LINE = 160;

	private static final int FAR = 400;

	private static final Map<String, String> LABELS = labels();

	private final Page page;

	private final MachineDate machine;

	private final DateScanner scanner;

	private final int headline;

	private final List<Sighting> sightings = new ArrayList<>();

	DateSightings(Page page, DateScanner scanner, int headline) {
		this.page = page;
		this.machine = new MachineDate(scanner);
		this.scanner = scanner;
		this.headline = headline;
		times();
		marked();
		lines();
	}

	private static Map<String, String> labels() {
		Map<String, String> labels = new HashMap<>();
		WordList.entries("dating.txt")
			.forEach((label, words) -> WordList.words(words).forEach((word) -> labels.put(word, label)));
		return labels;
	}

	/**
	 * A date that a reader sees.
	 *
	 * @param moment the date
	 * @param origin what kind of place it stands in
	 * @param weight how likely it is the day of publication
	 * @param updated whether it tells when the story was changed
	 */
	record Sighting(Moment moment, Origin origin, double weight, boolean updated) {
	}

	/** The likeliest date of publication, of the given kind of place. */
	Optional<Moment> published(Origin origin) {
		return best(origin, false);
	}

	/** The likeliest date of the last change. */
	Optional<Moment> updated(Origin origin) {
		return best(origin, true);
	}

	private Optional<Moment> best(Origin origin, boolean updated) {
		return this.sightings.stream()
			.filter((sighting) -> sighting.origin() == origin && sighting.updated() == updated)
			.max(Comparator.comparingDouble(Sighting::weight))
			.map(Sighting::moment);
	}

	/** Beside the headline nothing is beside the story, whatever it is called. */
	private boolean isHere(Spot spot) {
		return !spot.margin() || isClose(spot.line());
	}

	private boolean isClose(int line) {
		return Math.abs(line - this.headline) <= CLOSE;
	}

	private void times() {
		for (Spot spot : this.page.gathered().named("time")) {
			if (isHere(spot)) {
				String label = labelAround(spot);
				Optional<Moment> moment = this.machine.read(spot.value());
				moment.or(() -> this.scanner.first(spot.text())).ifPresent((found) -> add(spot, found, Origin.TIME_ELEMENT, label));
			}
		}
	}

	private void add(Spot spot, Moment moment, Origin origin, String label) {
		if (label.equals("other") || moment.day().getYear() < FIRST_YEAR) {
			return;
		}
		double weight = nearness(spot.line()) + (label.equals("published") ? 0.5 : 0)
				+ (spot.element().hasAttr("pubdate") ? 0.5 : 0);
		this.sightings.add(new Sighting(moment, origin, weight, label.equals("updated")));
	}

	/** 1 beside the headline, 0 far from it. */
	private double nearness(int line) {
		int distance = line - this.headline;
		int steps = (distance < 0) ? -2 * distance : distance;
		return Math.max(0, 1 - steps / (double) FAR);
	}

	/** What the words before a date say of it, on its own line or the line before. */
	private String labelAround(Spot spot) {
		String names = (spot.element().className() + ' ' + spot.element().attr("itemprop")).toLowerCase(Locale.ROOT);
		if (names.contains("updat") || names.contains("modif")) {
			return "updated";
		}
		if (names.contains("publish") || names.contains("entry-date")) {
			return "published";
		}
		return label(this.page.line(spot.line()));
	}

	private static String label(String line) {
		String beginning = (line.length() > LONGEST_LINE) ? line.substring(0, LONGEST_LINE) : line;
		return Wording.words(beginning).stream().map((word) -> LABELS.getOrDefault(word, "")).filter((label) -> !label.isEmpty()).findFirst().orElse("");
	}

	private void marked() {
		for (Spot spot : this.page.marked(Mark.DATE)) {
			String text = this.page.line(spot.line());
			if (isHere(spot) && text.length() <= LONGEST_LINE) {
				dates(text).forEach((found) -> add(spot, found.moment(), Origin.BYLINE, label(text.substring(0, found.start()))));
			}
		}
	}

	private List<DateScanner.Found> dates(String text) {
		boolean figures = text.chars().anyMatch(Character::isDigit);
		return figures ? this.scanner.all(text) : List.of();
	}

	private void lines() {
		int from = Math.max(0, this.headline - ABOVE);
		int to = Math.min(this.page.lines().size(), this.headline + BELOW);
		for (int at = from; at < to; at++) {
			String text = this.page.line(at);
			if (text.length() <= LONGEST_LINE && (!this.page.lines().get(at).margin() || isClose(at))) {
				line(text, at);
			}
		}
	}

	private void line(String text, int at) {
		for (DateScanner.Found found : dates(text)) {
			String label = label(text.substring(0, found.start()));
			String before = label.isEmpty() ? label(this.page.line(at - 1)) : label;
			String known = (label.isEmpty() && this.page.line(at - 1).length() > 40) ? "" : before;
			if (!known.equals("other") && found.moment().day().getYear() >= FIRST_YEAR) {
				double share = (found.end() - found.start()) / (double) text.length();
				double weight = nearness(at) + share / 2 + (known.equals("published") ? 0.5 : 0);
				this.sightings.add(new Sighting(found.moment(), Origin.TEXT, weight, known.equals("updated")));
			}
		}
	}

}
