package org.dateline.comparison;

import java.util.BitSet;

/**
 * A longest rising subsequence: the largest part of a list that kept its order. What is
 * not in it was moved.
 */
final class LongestRise {

	private LongestRise() {
	}

	/**
	 * Finds one in n log n steps.
	 * @param numbers all different, but for those below 0, which do not count
	 * @return the places of the numbers in it
	 */
	static BitSet of(int[] numbers) {
		int[] previous = new int[numbers.length];
		// per length the place where the lowest rise of that length ends
		int[] ends = new int[numbers.length];
		int length = 0;
		for (int place = 0; place < numbers.length; place++) {
			if (numbers[place] >= 0) {
				int shorter = shorter(numbers, ends, length, numbers[place]);
				previous[place] = (shorter > 0) ? ends[shorter - 1] : -1;
				ends[shorter] = place;
				length = Math.max(length, shorter + 1);
			}
		}
		return back(previous, (length > 0) ? ends[length - 1] : -1);
	}

	/** The length of the longest rise that a number can prolong. */
	private static int shorter(int[] numbers, int[] ends, int length, int number) {
		int low = 0;
		int high = length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (numbers[ends[middle]] < number) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static BitSet back(int[] previous, int end) {
		BitSet rise = new BitSet();
		for (int place = end; place >= 0; place = previous[place]) {
			rise.set(place);
		}
		return rise;
	}

}
