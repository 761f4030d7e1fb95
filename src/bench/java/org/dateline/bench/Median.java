package org.dateline.bench;

import java.util.List;
import java.util.Locale;

/**
 * The middle of several measurements, and how far they lie apart.
 *
 * @param least the smallest
 * @param middle the median
 * @param most the largest
 */
record Median(double least, double middle, double most) {

	static Median of(List<Double> figures) {
		List<Double> sorted = figures.stream().sorted().toList();
		return new Median(sorted.getFirst(), sorted.get((sorted.size() - 1) / 2), sorted.getLast());
	}

	/** With two places, and its range. */
	String ranged() {
		return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", this.middle, this.least, this.most);
	}

	String plain() {
		return String.format(Locale.ROOT, (this.middle < 100) ? "%.2f" : "%,.0f", this.middle);
	}

}
