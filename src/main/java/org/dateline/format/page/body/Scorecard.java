package org.dateline.format.page.body;

import java.util.HashMap;
import java.util.Map;

import org.dateline.credit.Lists;

/** The weight of each clue, read from a list. */
final class Scorecard {

	private final float[] weights = new float[Family.values().length * Family.ROOM];

	private final double bias;

	private Scorecard(Map<String, Float> card) {
		this.bias = card.getOrDefault("bias", 0F);
		for (Family family : Family.values()) {
			for (int value = 0; value < family.clues().size(); value++) {
				int clue = family.clue(value);
				this.weights[clue] = card.getOrDefault(Family.name(clue), 0F);
			}
		}
	}

	static Scorecard named(String name) {
		Map<String, Float> card = new HashMap<>();
		for (String line : Lists.lines(Scorecard.class, name)) {
			int space = line.lastIndexOf(' ');
			card.put(line.substring(0, space), Float.valueOf(line.substring(space + 1)));
		}
		return new Scorecard(card);
	}

	/**
	 * How much speaks for a passage.
	 * @param clues the clues that it gives
	 * @return the score, above 0 where more speaks for it than against it
	 */
	double score(int[] clues) {
		double score = this.bias;
		for (int clue : clues) {
			score += this.weights[clue];
		}
		return score;
	}

	/**
	 * The clue that speaks loudest.
	 * @param clues the clues that a passage gives
	 * @param kept whether a clue for the story is asked for, or one against it
	 * @return its name
	 */
	String reason(int[] clues, boolean kept) {
		double most = 0;
		int loudest = -1;
		for (int clue : clues) {
			double weight = kept ? this.weights[clue] : -this.weights[clue];
			if (weight > most) {
				most = weight;
				loudest = clue;
			}
		}
		return (loudest >= 0) ? Family.name(loudest) : "on balance";
	}

}
