package org.dateline.attribution;

/**
 * A stretch of the tokens of a sentence.
 *
 * @param from the first token
 * @param to the token after the last one
 */
record Range(int from, int to) {

	boolean isEmpty() {
		return this.to <= this.from;
	}

	int size() {
		return Math.max(0, this.to - this.from);
	}

	boolean holds(int index) {
		return index >= this.from && index < this.to;
	}

	boolean meets(Range other) {
		return this.from < other.to && other.from < this.to;
	}

}
