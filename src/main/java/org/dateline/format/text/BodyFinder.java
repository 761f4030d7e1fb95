package org.dateline.format.text;

/**
 * Finds the body: weighs each passage, then its neighbours, and takes the best stretch.
 */
final class BodyFinder {

	/** What an item of a list weighs at least, behind something of the body. */
	private static final double ITEM = 0.2;

	private static final Judgement HEADLINE = new Judgement(Role.HEADLINE, 0,
			"The line above the body that the page and the body repeat most", 0.8);

	private final Draft draft;

	BodyFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		boolean[] body = Stretch.of(weights(this.draft.page(), this.draft.setting()));
		for (int index = 0; index < body.length; index++) {
			this.draft.body().set(index, body[index] && isBelow(index));
		}
		if (this.draft.headline() >= 0) {
			this.draft.judge(this.draft.headline(), HEADLINE);
		}
	}

	/** A headline above the prose has no body above it. */
	private boolean isBelow(int passage) {
		int headline = this.draft.headline();
		return passage > headline || (passage < headline && headline >= this.draft.setting().window().start());
	}

	private static double[] weights(Page page, Setting setting) {
		Signs signs = new Signs(page, setting);
		double[] weights = new double[page.size()];
		for (int index = 0; index < weights.length; index++) {
			double weight = Scale.body().weigh(signs.of(index));
			boolean item = index > 0 && weights[index - 1] > 0 && Bullets.opens(page.text(index));
			weights[index] = item ? Math.max(weight, ITEM) : weight;
		}
		return weights;
	}

}
