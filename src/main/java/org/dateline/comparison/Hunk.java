package org.dateline.comparison;

/**
 * Neighbouring words of one text and those that stand in their place in another.
 *
 * @param from the first word in the earlier text
 * @param fromEnd the word after the last one there
 * @param to the first word in the later text
 * @param toEnd the word after the last one there
 */
record Hunk(int from, int fromEnd, int to, int toEnd) {

	Hunk turned() {
		return new Hunk(this.to, this.toEnd, this.from, this.fromEnd);
	}

	/** The same words, counted from further in front. */
	Hunk behind(int words) {
		return new Hunk(this.from + words, this.fromEnd + words, this.to + words, this.toEnd + words);
	}

}
