package org.dateline.format.page.body;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@SuppressWarnings("EnumOrdinal")
final class ScorecardTests {

	private static final int COMMENT = Family.NEAR.clue(Hint.COMMENT.ordinal());

	private static final int WITNESSED = Family.ECHOES.clue(Echo.WITNESSED.ordinal());

	private final Scorecard card = Scorecard.named("first.txt");

	@Test
	void addsWeightsUp() {
		double none = this.card.score(new int[0]);
		double comment = this.card.score(new int[] { COMMENT }) - none;
		double witnessed = this.card.score(new int[] { WITNESSED }) - none;
		assertThat(this.card.score(new int[] { COMMENT, WITNESSED })).isCloseTo(none + comment + witnessed,
				within(1e-5));
	}

	@Test
	void speaksAgainstWhatReadersWrote() {
		assertThat(this.card.score(new int[] { COMMENT })).isLessThan(this.card.score(new int[0]));
	}

	@Test
	void speaksForWhatStructuredDataSay() {
		assertThat(this.card.score(new int[] { WITNESSED })).isGreaterThan(this.card.score(new int[0]));
	}

	@Test
	void namesTheClueThatSpeaksLoudest() {
		int[] clues = { COMMENT, WITNESSED };
		assertThat(this.card.reason(clues, true)).isEqualTo("echoes witnessed");
		assertThat(this.card.reason(clues, false)).isEqualTo("near comment");
	}

	@Test
	void namesNoClueWhereNoneSpeaks() {
		assertThat(this.card.reason(new int[0], true)).isEqualTo("on balance");
	}

	@Test
	void addsNothingForTreesWithoutTheirClues() {
		boolean[] none = new boolean[Family.values().length * Family.ROOM];
		Forest trees = Forest.named("trees.txt");
		assertThat(trees.score(none)).isEqualTo(trees.score(none)).isBetween(-20.0, 20.0);
	}

	@Test
	void weighsCluesTogether() {
		boolean[] given = new boolean[Family.values().length * Family.ROOM];
		Forest trees = Forest.named("trees.txt");
		double none = trees.score(given);
		Arrays.fill(given, true);
		assertThat(trees.score(given)).isNotEqualTo(none);
	}

}
