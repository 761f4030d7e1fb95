package org.dateline.attribution;

/**
 * A stretch of a text.
 *
 * @param start the first UTF-16 unit, from 0
 * @param end the unit after the last one
 */
public record Span(int start, int end) {

	Span to(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	boolean holds(int at) {
		return at >= this.start && at < this.end;
	}

}
