package org.dateline.format.text;

import java.util.List;

/**
 * The best stretch of a page: it begins once and ends once, and every change between body
 * and what stands in it has its price.
 */
final class Stretch {

	private static final int BEFORE = 0;

	private static final int BODY = 1;

	private static final int WITHIN = 2;

	private static final int AFTER = 3;

	/** What it costs to leave the body for a while, and each passage of that while. */
	private static final double LEAVING = 0.6;

	private static final double STAYING = 0.1;

	private final double[] weights;

	private final byte[][] from;

	private double[] sums = { 0, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY };

	private Stretch(double[] weights) {
		this.weights = weights;
		this.from = new byte[weights.length][AFTER + 1];
	}

	/** For each passage whether it belongs to the body. */
	static boolean[] of(double[] weights) {
		Stretch stretch = new Stretch(weights);
		for (int index = 0; index < weights.length; index++) {
			stretch.step(index);
		}
		return stretch.traced();
	}

	private void step(int index) {
		double none = Double.NEGATIVE_INFINITY;
		double body = this.sums[BODY];
		double within = this.sums[WITHIN];
		Way ended = best(none, body, within);
		Way after = (this.sums[AFTER] >= ended.sum()) ? new Way(AFTER, this.sums[AFTER]) : ended;
		List<Way> ways = List.of(new Way(BEFORE, this.sums[BEFORE]), best(this.sums[BEFORE], body, within - LEAVING),
				best(none, body - LEAVING, within), after);
		double[] gains = { 0, this.weights[index], -STAYING, 0 };
		for (int state = BEFORE; state <= AFTER; state++) {
			this.from[index][state] = (byte) ways.get(state).from();
			gains[state] += ways.get(state).sum();
		}
		this.sums = gains;
	}

	/** The best of three ways into a state. */
	private static Way best(double before, double body, double within) {
		Way best = (before >= body) ? new Way(BEFORE, before) : new Way(BODY, body);
		return (within > best.sum()) ? new Way(WITHIN, within) : best;
	}

	private boolean[] traced() {
		boolean[] body = new boolean[this.weights.length];
		int state = BEFORE;
		for (int last = BODY; last <= AFTER; last++) {
			state = (this.sums[last] > this.sums[state]) ? last : state;
		}
		for (int index = body.length - 1; index >= 0; index--) {
			body[index] = state == BODY;
			state = this.from[index][state];
		}
		return body;
	}

}
