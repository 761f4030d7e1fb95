package org.dateline.format.text;

import java.util.List;

/** Finds the body: weighs each passage, then its neighbours, and takes the best stretch. */
final class BodyFinder {

	private final Draft draft;

	BodyFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		boolean[] body = Stretch.of(weights(this.draft.page(), this.draft.setting()));
		for (int index = 0; index < body.length; index++) {
			boolean headline = index <= this.draft.headline() && isHeadline(index);
			this.draft.body().set(index, body[index] && !headline);
		}
		if (this.draft.headline() >= 0) {
			this.draft.judge(this.draft.headline(), new Draft.Judgement(Role.HEADLINE, 0,
					"The line above the body that the page and the body repeat most", 0.8));
		}
	}

	private boolean isHeadline(int index) {
		return index == this.draft.headline()
				|| Words.key(this.draft.text(index)).equals(Words.key(this.draft.text(this.draft.headline())));
	}

	static double[] weights(Page page, Setting setting) {
		Signs signs = new Signs(page, setting);
		double[] weights = new double[page.size()];
		for (int index = 0; index < weights.length; index++) {
			weights[index] = Scale.body().weigh(signs.of(index));
		}
		return weights;
	}

	static List<String> signs(Page page, Setting setting, int passage) {
		return new Signs(page, setting).of(passage);
	}

}
