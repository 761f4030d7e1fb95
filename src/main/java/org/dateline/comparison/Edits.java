package org.dateline.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Single words to remove and to add.
 *
 * @param removed their places in the earlier text
 * @param added their places in the later text
 */
record Edits(BitSet removed, BitSet added) {

	/** Those that stand side by side, together. */
	List<Hunk> hunks() {
		List<Hunk> hunks = new ArrayList<>();
		int from = 0;
		int to = 0;
		while (from < this.removed.length() || to < this.added.length()) {
			int common = Math.min(gap(this.removed, from), gap(this.added, to));
			Hunk hunk = new Hunk(from + common, this.removed.nextClearBit(from + common), to + common,
					this.added.nextClearBit(to + common));
			hunks.add(hunk);
			from = hunk.fromEnd();
			to = hunk.toEnd();
		}
		return hunks;
	}

	private static int gap(BitSet edited, int place) {
		int next = edited.nextSetBit(place);
		return (next < 0) ? Integer.MAX_VALUE : next - place;
	}

}
