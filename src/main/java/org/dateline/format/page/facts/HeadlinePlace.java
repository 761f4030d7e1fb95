package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;

/**
 * Finds the line in which the headline is shown, for what stands near it belongs to it.
 */
final class HeadlinePlace {

	private static final double ALIKE = 0.5;

	private static final int MOST_LINES = 400;

	private final Page page;

	private final String headline;

	private final String letters;

	HeadlinePlace(Page page, String headline) {
		this.page = page;
		this.headline = headline;
		this.letters = Wording.letters(headline);
	}

	/** The line of the headline, or of what most likely follows it. */
	int line() {
		List<Spot> headings = this.page.headings("h1");
		return headings.stream()
			.filter((spot) -> Wording.letters(spot.text()).contains(this.letters))
			.map(Spot::line)
			.findFirst()
			.or(() -> same(false))
			.or(() -> same(true))
			.or(() -> headings.stream().map(Spot::line).findFirst())
			.or(this::alike)
			.or(this::byline)
			.orElse(0);
	}

	private Optional<Integer> same(boolean margin) {
		List<Line> lines = this.page.lines();
		for (int at = 0; at < lines.size(); at++) {
			String text = lines.get(at).text();
			boolean fit = lines.get(at).margin() == margin && text.length() < 2 * this.headline.length() + 60;
			if (fit && text.length() >= this.letters.length() && Wording.letters(text).equals(this.letters)) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	/** A line that says the headline in other words. */
	private Optional<Integer> alike() {
		List<Line> lines = this.page.lines();
		int seen = 0;
		for (int at = 0; at < lines.size() && seen < MOST_LINES; at++) {
			String text = lines.get(at).text();
			boolean fit = !lines.get(at).margin() && 2 * text.length() > this.headline.length()
					&& text.length() < 2 * this.headline.length();
			seen += fit ? 1 : 0;
			if (fit && Wording.likeness(text, this.headline) >= ALIKE) {
				return Optional.of(at);
			}
		}
		return Optional.empty();
	}

	private Optional<Integer> byline() {
		return this.page.marked(Mark.BYLINE)
			.stream()
			.filter((spot) -> !spot.margin() && spot.line() > 0)
			.map((spot) -> spot.line() - 1)
			.findFirst();
	}

}
