package org.dateline.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * Two texts without the words that they share at both ends.
 *
 * @param start how many words they share at their start
 * @param end how many of the rest they share at their end
 */
record Middle(int start, int end) {

	static Middle of(int[] before, int[] after) {
		int shorter = Math.min(before.length, after.length);
		int mismatch = Arrays.mismatch(before, 0, shorter, after, 0, shorter);
		int start = (mismatch < 0) ? shorter : mismatch;
		int end = 0;
		while (end < shorter - start && before[before.length - 1 - end] == after[after.length - 1 - end]) {
			end++;
		}
		return new Middle(start, end);
	}

	/** What changed there; if it is too much to tell word by word, all of it. */
	List<Hunk> hunks(int[] before, int[] after) {
		int[] old = of(before);
		int[] now = of(after);
		if (old.length == 0 && now.length == 0) {
			return List.of();
		}
		List<Hunk> whole = List.of(new Hunk(0, old.length, 0, now.length));
		boolean one = old.length == 0 || now.length == 0;
		List<Hunk> hunks = one ? whole : new ShortestEdit(old, now).find().map(Edits::hunks).orElse(whole);
		return hunks.stream().map((hunk) -> hunk.behind(this.start)).toList();
	}

	private int[] of(int[] text) {
		return Arrays.copyOfRange(text, this.start, text.length - this.end);
	}

}
