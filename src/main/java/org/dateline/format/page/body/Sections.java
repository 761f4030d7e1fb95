package org.dateline.format.page.body;

import java.util.List;

/** Where passages stand beside headings and beside the full paragraphs of the story. */
final class Sections {

	private static final double FULL = 0.7;

	private static final int LONG = 100;

	private static final int REACH = 4;

	private static final int BOLD = 80;

	private final List<Passage> passages;

	private final double[] sure;

	private final int headline;

	private int first = -1;

	private int last = -1;

	private int heading = -1;

	private int others;

	private int latest = -1;

	Sections(List<Passage> passages, double[] sure, int headline) {
		this.passages = passages;
		this.sure = sure;
		this.headline = headline;
		for (Passage passage : passages) {
			if (isFull(passage)) {
				this.first = (this.first < 0) ? passage.index() : this.first;
				this.last = passage.index();
			}
		}
	}

	int first() {
		return this.first;
	}

	int last() {
		return this.last;
	}

	/**
	 * Reads the next passage.
	 * @param passage the passage, in the order of the page
	 * @param clues where to put the clues
	 */
	void read(Passage passage, Clues clues) {
		span(passage.index(), clues);
		int level = level(passage);
		this.others += (level == 1 && passage.index() != this.headline && passage.index() > this.first
				&& this.first >= 0) ? 1 : 0;
		clues.addStep(Family.OTHER, this.others, 1, 2);
		if (level > 1) {
			clues.addStep(Family.FOLLOWED, follows(passage.index()), 0.1, 0.3, 0.5, 0.7, 0.9);
			this.heading = passage.index();
		}
		else {
			clues.add(Family.SECTION, section(passage.index()));
		}
		this.latest = isFull(passage) ? passage.index() : this.latest;
	}

	private void span(int index, Clues clues) {
		if (this.first < 0) {
			clues.add(Family.SPAN, 15);
		}
		else if (index < this.first) {
			clues.addStep(Family.SPAN, this.first - index, 2, 4, 8);
		}
		else if (index > this.last) {
			clues.add(Family.SPAN, 10 + Clues.step(index - this.last, 2, 4, 8));
		}
		else {
			int gap = (this.latest >= 0) ? index - this.latest : 0;
			clues.add(Family.SPAN, 5 + Clues.step(gap, 2, 4, 8, 16));
		}
	}

	/** Short bold lines are headings as well. */
	private static int level(Passage passage) {
		boolean bold = passage.length() < BOLD && passage.share(Within.STRONG) > 0.9;
		return (bold && passage.heading() == 0) ? 7 : passage.heading();
	}

	/** What the texts between a heading and the next are taken for. */
	private double follows(int heading) {
		double mass = 0;
		double weight = 0;
		int end = Math.min(this.passages.size(), heading + 1 + REACH);
		for (int index = heading + 1; index < end && level(this.passages.get(index)) == 0; index++) {
			double own = Tally.weight(this.passages.get(index));
			mass += own * this.sure[index];
			weight += own;
		}
		return mass / Math.max(1, weight);
	}

	private int section(int index) {
		if (this.heading < 0) {
			return 0;
		}
		int near = (index - this.heading <= REACH) ? 0 : 3;
		return 1 + near + Clues.step(this.sure[this.heading], 0.2, 0.6);
	}

	private boolean isFull(Passage passage) {
		return passage.length() >= LONG && this.sure[passage.index()] >= FULL && passage.share(Within.LINK) < 0.5;
	}

}
