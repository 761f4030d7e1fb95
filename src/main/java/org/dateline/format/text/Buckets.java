package org.dateline.format.text;

/** Parts a value by bounds, so that a weight can be given to each part. */
final class Buckets {

	private Buckets() {
	}

	/** How many bounds a value reaches. */
	static int of(int value, int... bounds) {
		int bucket = 0;
		while (bucket < bounds.length && value >= bounds[bucket]) {
			bucket++;
		}
		return bucket;
	}

}
