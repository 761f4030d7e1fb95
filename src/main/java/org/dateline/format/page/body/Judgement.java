package org.dateline.format.page.body;

/**
 * How sure it is that each passage of a page belongs to its story.
 *
 * @param sheet the page
 * @param headline the passage that is the headline, -1 where none is
 * @param root the element that holds the story
 * @param clues what each passage gave away
 * @param sure how sure it is, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record Judgement(Sheet sheet, int headline, Frame root, int[][] clues, double[] sure) {

	private static final Scorecard FIRST = Scorecard.named("first.txt");

	private static final Scorecard SECOND = Scorecard.named("second.txt");

	private static final Forest TREES = Forest.named("trees.txt");

	/** Below this no tree can save a passage. */
	private static final double HOPELESS = -6;

	static Judgement of(Sheet sheet, Witness witness) {
		FirstLook look = new FirstLook(sheet, witness);
		int[][] first = look.look();
		double[] sure = new double[first.length];
		for (int index = 0; index < sure.length; index++) {
			sure[index] = share(FIRST.score(first[index]));
		}
		SecondLook second = new SecondLook(sheet, sure, look.headline());
		int[][] both = second.look(first);
		return new Judgement(sheet, look.headline(), second.root(), both, weigh(both));
	}

	@SuppressWarnings("EnumOrdinal")
	boolean gives(Passage passage, Family family, Enum<?> value) {
		int asked = family.clue(value.ordinal());
		for (int clue : this.clues[passage.index()]) {
			if (clue == asked) {
				return true;
			}
		}
		return false;
	}

	double sure(Passage passage) {
		return this.sure[passage.index()];
	}

	String reason(Passage passage, boolean kept) {
		return SECOND.reason(this.clues[passage.index()], kept);
	}

	private static double[] weigh(int[][] clues) {
		double[] sure = new double[clues.length];
		boolean[] given = new boolean[Family.values().length * Family.ROOM];
		for (int index = 0; index < sure.length; index++) {
			double score = SECOND.score(clues[index]);
			sure[index] = share((score > HOPELESS) ? score + together(clues[index], given) : score);
		}
		return sure;
	}

	private static double together(int[] clues, boolean[] given) {
		for (int clue : clues) {
			given[clue] = true;
		}
		double score = TREES.score(given);
		for (int clue : clues) {
			given[clue] = false;
		}
		return score;
	}

	private static double share(double score) {
		return 1 / (1 + Math.exp(-score));
	}

}
