package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.credit.Lists;

/**
 * Small trees that weigh clues together, for a clue can mean one thing in one company and
 * another in another. Each line of the list is a tree: the clues it asks for level by
 * level, the left branch being the one without the clue, and what each end adds.
 */
final class Forest {

	private static final int NOTHING = -1;

	private final List<Tree> trees;

	private Forest(List<Tree> trees) {
		this.trees = trees;
	}

	static Forest named(String name) {
		Map<String, Integer> clues = new HashMap<>();
		for (Family family : Family.values()) {
			for (int value = 0; value < family.clues().size(); value++) {
				clues.put(Family.name(family.clue(value)), family.clue(value));
			}
		}
		return new Forest(Lists.lines(Forest.class, name).stream().map((line) -> Tree.read(line, clues)).toList());
	}

	/**
	 * What the trees add to the score of a passage.
	 * @param given which clues it gives
	 * @return the sum of one end of each tree
	 */
	double score(boolean[] given) {
		double score = 0;
		for (Tree tree : this.trees) {
			score += tree.score(given);
		}
		return score;
	}

	@SuppressWarnings("ArrayRecordComponent")
	private record Tree(int[] clues, float[] ends) {

		static Tree read(String line, Map<String, Integer> clues) {
			int middle = line.indexOf(" = ");
			int[] asked = Arrays.stream(line.substring(0, middle).split(", ", -1))
				.mapToInt((clue) -> clues.getOrDefault(clue, NOTHING))
				.toArray();
			String[] ends = line.substring(middle + 3).split(", ", -1);
			float[] added = new float[ends.length];
			for (int end = 0; end < ends.length; end++) {
				added[end] = Float.parseFloat(ends[end]);
			}
			return new Tree(asked, added);
		}

		double score(boolean[] given) {
			int node = 0;
			while (node < this.clues.length) {
				int clue = this.clues[node];
				node = 2 * node + ((clue >= 0 && given[clue]) ? 2 : 1);
			}
			return this.ends[node - this.clues.length];
		}

	}

}
