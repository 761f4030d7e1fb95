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
record Judgement(Sheet sheet, int headline, Frame root, int[][] clues, double[] sure) {

	static final double KEPT = 0.5;

	private static final Scorecard FIRST = Scorecard.named("first.txt");

	private static final Scorecard SECOND = Scorecard.named("second.txt");

	static Judgement of(Sheet sheet, Witness witness) {
		FirstLook look = new FirstLook(sheet, witness);
		int[][] first = look.look();
		SecondLook second = new SecondLook(sheet, sure(first, FIRST), look.headline());
		int[][] both = second.look(first);
		return new Judgement(sheet, look.headline(), second.root(), both, sure(both, SECOND));
	}

	boolean keeps(Passage passage) {
		return this.sure[passage.index()] >= KEPT;
	}

	String reason(Passage passage) {
		return SECOND.reason(this.clues[passage.index()], keeps(passage));
	}

	private static double[] sure(int[][] clues, Scorecard card) {
		double[] sure = new double[clues.length];
		for (int index = 0; index < clues.length; index++) {
			sure[index] = card.sure(clues[index]);
		}
		return sure;
	}

}
