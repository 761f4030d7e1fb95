package org.dateline.attribution;

/**
 * A stretch between quotation marks.
 *
 * @param outer with its marks
 * @param inner without them
 * @param closed whether it has a closing mark
 * @param words how many words it has
 * @param last its last sign, a space where it has none
 * @param opening its first sign
 * @param single whether its marks are single ones
 */
record Quoted(Span outer, Span inner, boolean closed, int words, char last, char opening, boolean single) {

	private static final String FINAL = ".!?…—–";

	/** Whether its last sign may end a sentence. */
	boolean ends() {
		return FINAL.indexOf(this.last) >= 0;
	}

	/** Whether somebody is asked or shouted at. */
	boolean asks() {
		return "?!—–…".indexOf(this.last) >= 0;
	}

	/** Whether it is followed by more of the same sentence. */
	boolean goesOn() {
		return this.last == ',' || this.last == ';';
	}

	/** Whether so much was said that it can be no mere expression. */
	boolean isLong() {
		return this.words >= 5;
	}

}
