package org.dateline.format.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the summary beneath the headline, which the first paragraph often tells once
 * more.
 */
final class StandfirstFinder {

	private static final int SHORTEST = 45;

	private static final int LONGEST = 700;

	private static final int REACH = 3;

	private static final int STEM = 5;

	/** In a hundred, the words of a sentence that tells a summary once more. */
	private static final int RETOLD = 20;

	private final Draft draft;

	StandfirstFinder(Draft draft) {
		this.draft = draft;
	}

	void judge() {
		int first = this.draft.firstOfBody();
		for (int passage = this.draft.headline() + 1; passage < Math.min(first,
				this.draft.headline() + REACH + 1); passage++) {
			if (this.draft.isSpare(passage) && isSummary(passage) && isBare(passage)) {
				note(passage, "Stands between the headline and the body", 0.7);
				return;
			}
		}
		int second = this.draft.body().nextSetBit(Math.min(first + 1, this.draft.size()));
		if (second > 0 && isSummary(first) && (isParted(first, second) || isRetold(first, second))) {
			note(first, "Opens the body, which tells it once more or begins behind the byline", 0.6);
		}
	}

	private boolean isSummary(int passage) {
		Look look = this.draft.setting().look(passage);
		return look.size() >= SHORTEST && look.size() <= LONGEST && look.kind() != Look.Kind.LABEL;
	}

	private boolean isBare(int passage) {
		String text = this.draft.text(passage);
		Furniture furniture = Furniture.standard();
		return !furniture.isLine(text) && !furniture.isBox(text) && !furniture.isPointer(text)
				&& furniture.appeals(this.draft.setting().look(passage).words()) == 0
				&& this.draft.setting().repetition().count(text) < 3 && !this.draft.setting().isForeign(passage)
				&& this.draft.setting().cohesion(passage) >= RETOLD;
	}

	/** Whether byline or date stand between a summary and the body. */
	private boolean isParted(int first, int second) {
		for (int passage = first + 1; passage < second; passage++) {
			if (this.draft.is(passage, Role.BYLINE) || this.draft.is(passage, Role.DATE)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a summary stands with the lines above it and the body tells it once more.
	 */
	private boolean isRetold(int first, int second) {
		boolean furnished = first > this.draft.headline() + 1 && this.draft.isSpare(first - 1);
		boolean together = !this.draft.page().spaced()
				|| (!this.draft.page().isApart(first) && this.draft.page().isApart(second));
		return furnished && together && second == first + 1 && shared(first, second) >= RETOLD;
	}

	private int shared(int first, int second) {
		Set<String> summary = stems(this.draft.text(first));
		String text = this.draft.text(second);
		int stop = text.indexOf(". ", SHORTEST);
		Set<String> sentence = stems((stop > 0) ? text.substring(0, stop) : text);
		long shared = sentence.stream().filter(summary::contains).count();
		return (int) (shared * 100 / Math.max(1, sentence.size()));
	}

	private static Set<String> stems(String text) {
		List<String> words = Words.of(text);
		Set<String> stems = new HashSet<>();
		words.stream().filter((word) -> word.length() >= STEM).forEach((word) -> stems.add(word.substring(0, STEM)));
		return stems;
	}

	private void note(int passage, String reason, double confidence) {
		this.draft.judge(passage, new Judgement(Role.STANDFIRST, 0, reason, confidence));
	}

}
