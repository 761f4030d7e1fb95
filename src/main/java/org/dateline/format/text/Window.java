package org.dateline.format.text;

import java.util.List;

/**
 * The stretch of a page in which most of its prose stands: long passages gain their
 * length, short ones cost.
 *
 * @param start its first passage
 * @param end behind its last passage
 */
record Window(int start, int end) {

	/** The window in which a short line costs some signs of prose. */
	static Window of(List<Look> looks, int cost) {
		Window best = new Window(0, 0);
		long sum = 0;
		long most = 0;
		int start = 0;
		for (int index = 0; index < looks.size(); index++) {
			sum += looks.get(index).gain(cost);
			if (sum <= 0) {
				sum = 0;
				start = index + 1;
			}
			else if (sum > most) {
				most = sum;
				best = new Window(start, index + 1);
			}
		}
		return best;
	}

	boolean holds(int passage) {
		return passage >= this.start && passage < this.end;
	}

}
