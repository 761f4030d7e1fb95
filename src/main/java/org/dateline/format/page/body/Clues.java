package org.dateline.format.page.body;

import java.util.Arrays;

/** The clues that one passage gives. */
final class Clues {

	private int[] clues = new int[64];

	private int count;

	void add(Family family, int value) {
		if (this.count == this.clues.length) {
			this.clues = Arrays.copyOf(this.clues, this.count * 2);
		}
		this.clues[this.count++] = family.clue(value);
	}

	@SuppressWarnings("EnumOrdinal")
	void add(Family family, Enum<?> value) {
		add(family, value.ordinal());
	}

	void addBits(Family family, long bits) {
		for (long left = bits; left != 0; left &= left - 1) {
			add(family, Long.numberOfTrailingZeros(left));
		}
	}

	/**
	 * Adds the step of a scale on which a value stands.
	 * @param family the family of the clue
	 * @param value the value
	 * @param bounds the lower bounds of all steps but the lowest
	 */
	void addStep(Family family, double value, double... bounds) {
		add(family, step(value, bounds));
	}

	static int step(double value, double... bounds) {
		int step = 0;
		while (step < bounds.length && value >= bounds[step]) {
			step++;
		}
		return step;
	}

	int[] toArray() {
		return Arrays.copyOf(this.clues, this.count);
	}

}
