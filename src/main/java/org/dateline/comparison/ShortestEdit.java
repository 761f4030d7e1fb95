package org.dateline.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the fewest words to remove and to add that turn one text into another (Myers,
 * An O(ND) Difference Algorithm and Its Variations, 1986). Where they are too many the
 * search is given up, so that it takes no longer than a few passes over both texts.
 */
final class ShortestEdit {

	private static final int MOST = 256;

	private static final int LEAST = 32;

	/** How many words may be looked at for each edit, more or less, in long texts. */
	private static final int EFFORT = 8_000_000;

	private final int[] before;

	private final int[] after;

	/**
	 * Per number of edits, how far each diagonal could be followed in the earlier text.
	 */
	private final List<int[]> trail = new ArrayList<>();

	ShortestEdit(int[] before, int[] after) {
		this.before = before;
		this.after = after;
	}

	/** The edits, absent where they are too many. */
	Optional<Edits> find() {
		int most = Math.clamp(EFFORT / (this.before.length + this.after.length + 1), LEAST, MOST);
		int last = this.before.length - this.after.length;
		int[] reached = { -1, -1, 0 };
		for (int edits = 0; edits <= most; edits++) {
			reached = follow(reached, edits);
			this.trail.add(reached);
			if (Math.abs(last) <= edits && at(reached, last) >= this.before.length) {
				return Optional.of(back(edits));
			}
		}
		return Optional.empty();
	}

	/** One edit more on each diagonal, and whatever is common behind it. */
	private int[] follow(int[] reached, int edits) {
		int[] further = new int[2 * edits + 5];
		Arrays.fill(further, -1);
		for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
			int place = adds(reached, diagonal) ? at(reached, diagonal + 1) : at(reached, diagonal - 1) + 1;
			while (place < this.before.length && place - diagonal < this.after.length
					&& this.before[place] == this.after[place - diagonal]) {
				place++;
			}
			further[diagonal + edits + 2] = place;
		}
		return further;
	}

	/**
	 * Whether one comes furthest on a diagonal by adding a word, else by removing one.
	 */
	private static boolean adds(int[] reached, int diagonal) {
		return at(reached, diagonal - 1) < at(reached, diagonal + 1);
	}

	private static int at(int[] reached, int diagonal) {
		return reached[diagonal + reached.length / 2];
	}

	private Edits back(int edits) {
		Edits found = new Edits(new BitSet(), new BitSet());
		int diagonal = this.before.length - this.after.length;
		for (int[] reached : this.trail.subList(0, edits).reversed()) {
			if (adds(reached, diagonal)) {
				diagonal++;
				found.added().set(at(reached, diagonal) - diagonal);
			}
			else {
				diagonal--;
				found.removed().set(at(reached, diagonal));
			}
		}
		return found;
	}

}
