package org.dateline.attribution;

import org.dateline.story.Quotation;

/** A block of a galley, whose offsets are told in code points. */
final class Column {

	/** So many units lie between two places whose offset is known beforehand. */
	private static final int STEP = 256;

	private final String name;

	private final int start;

	private final String words;

	private final int[] known;

	Column(String name, int start, String words) {
		this.name = name;
		this.start = start;
		this.words = words;
		this.known = new int[words.length() / STEP + 1];
		for (int step = 1; step < this.known.length; step++) {
			this.known[step] = this.known[step - 1] + count((step - 1) * STEP, step * STEP);
		}
	}

	/** Where a stretch of the galley stands in the block. */
	Quotation.Span place(Span span) {
		return new Quotation.Span(this.name, points(span.start() - this.start), points(span.end() - this.start));
	}

	private int points(int unit) {
		int step = unit / STEP;
		return this.known[step] + count(step * STEP, unit);
	}

	/**
	 * How many code points start in a stretch, of which a pair may lie across its ends.
	 */
	private int count(int from, int to) {
		int count = 0;
		for (int at = from; at < to; at++) {
			boolean second = at > 0 && Character.isSurrogatePair(this.words.charAt(at - 1), this.words.charAt(at));
			count += second ? 0 : 1;
		}
		return count;
	}

}
