package org.dateline.format.page.facts;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Dates that a reader sees: in {@code time} elements, in elements that are named after
 * what they hold, and in short lines.
 */
final class DateSightings {

	/** How far above the headline a date can stand, and how far below. */
	private static final int ABOVE = 8;

	private static final int BELOW = 25;

	private static final int CLOSE = 6;

	private static final int FAR = 60;

	private static final int FIRST_YEAR = 1990;

	private static final int LONGEST_LINE = 160;

	/** A paragraph may begin with the place and the day. */
	private static final int DATELINE = 45;

	private static final int LONGEST_LABEL = 40;

	private final Page page;

	private final MachineDate machine;

	private final DateScanner scanner;

	private final int headline;

	/** The month in which the address files the story. */
	private final Optional<YearMonth> month;

	private final List<Sighting> sightings = new ArrayList<>();

	DateSightings(Page page, DateScanner scanner, int headline) {
		this.page = page;
		this.machine = new MachineDate(scanner);
		this.scanner = scanner;
		this.headline = headline;
		this.month = AddressDate.month(page.address());
		times();
		marked();
		lines(Math.max(0, headline - ABOVE), headline + BELOW);
	}

	/**
	 * The likeliest date of publication near the headline, of the given kind of place.
	 */
	Optional<Moment> published(Origin origin) {
		return best(origin, false, 0.1);
	}

	/** The likeliest date of publication anywhere. */
	Optional<Moment> publishedFarOff(Origin origin) {
		return best(origin, false, -1);
	}

	/** The likeliest date of the last change. */
	Optional<Moment> updated(Origin origin) {
		return best(origin, true, -1);
	}

	/** Looks through all other lines for dates of which something is said. */
	void lookEverywhere() {
		lines(Math.max(0, this.headline + BELOW), this.page.lines().size());
	}

	private Optional<Moment> best(Origin origin, boolean updated, double least) {
		return this.sightings.stream()
			.filter((sighting) -> sighting.origin() == origin && sighting.isUpdate() == updated)
			.filter((sighting) -> sighting.weight() >= least)
			.max(Comparator.comparingDouble(Sighting::weight))
			.map(Sighting::moment);
	}

	/** Beside the headline nothing is beside the story, whatever it is called. */
	private boolean isHere(Spot spot) {
		return !spot.margin() || Math.abs(spot.line() - this.headline) <= CLOSE;
	}

	private void times() {
		for (Spot spot : this.page.gathered().named("time")) {
			if (isHere(spot)) {
				DateLabel own = DateLabel.of(spot.element());
				DateLabel label = (own != DateLabel.NONE) ? own : before(this.page.line(spot.line()), spot.line());
				this.machine.read(spot.value())
					.or(() -> this.scanner.first(spot.text()))
					.ifPresent((moment) -> see(moment, Origin.TIME_ELEMENT, label, nearness(spot.line())));
			}
		}
	}

	private void marked() {
		for (Spot spot : this.page.marked(Mark.DATE)) {
			String text = this.page.line(spot.line());
			if (isHere(spot) && text.length() <= LONGEST_LINE) {
				see(text, spot.line(), Origin.BYLINE);
			}
		}
	}

	private void lines(int from, int to) {
		List<Line> lines = this.page.lines();
		for (int at = from; at < Math.min(to, lines.size()); at++) {
			String text = lines.get(at).text();
			boolean within = !lines.get(at).margin() || Math.abs(at - this.headline) <= CLOSE;
			if (within || at > this.headline + BELOW) {
				see((text.length() > LONGEST_LINE) ? text.substring(0, DATELINE) : text, at, Origin.TEXT);
			}
		}
	}

	private void see(String text, int line, Origin origin) {
		if (text.chars().noneMatch(Character::isDigit)) {
			return;
		}
		for (FoundDate found : this.scanner.all(text)) {
			double share = (found.end() - found.start()) / (double) text.length();
			double near = nearness(line);
			see(found.moment(), origin, before(text.substring(0, found.start()), line),
					(near > 0) ? near + share / 2 : 0);
		}
	}

	private void see(Moment moment, Origin origin, DateLabel label, double weight) {
		boolean likely = label != DateLabel.OTHER && moment.day().getYear() >= FIRST_YEAR;
		double told = (label == DateLabel.PUBLISHED) ? 0.5 : 0;
		double filed = (weight > 0 && this.month.filter(YearMonth.from(moment.day())::equals).isPresent()) ? 1 : 0;
		if (likely && (weight > 0 || label != DateLabel.NONE || origin != Origin.TEXT)) {
			this.sightings.add(new Sighting(moment, origin, label, weight + told + filed));
		}
	}

	/** 1 beside the headline, 0 far from it. */
	private double nearness(int line) {
		int distance = line - this.headline;
		int steps = (distance < 0) ? -2 * distance : distance;
		return Math.max(0, 1 - steps / (double) FAR);
	}

	/** The label before a date, or else the short line above it. */
	private DateLabel before(String words, int line) {
		DateLabel label = DateLabel.of(words);
		String above = this.page.line(line - 1);
		return (label == DateLabel.NONE && above.length() <= LONGEST_LABEL) ? DateLabel.of(above) : label;
	}

}
