package org.dateline.format.page.body;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses the passages of the story, and puts right what single judgements got wrong. */
final class Selection {

	private static final double KEPT = 0.5;

	private static final int LONG = 40;

	private final Judgement judgement;

	private final List<Passage> passages;

	private final BitSet kept = new BitSet();

	private Selection(Judgement judgement) {
		this.judgement = judgement;
		this.passages = judgement.sheet().passages();
	}

	static BitSet of(Judgement judgement) {
		Selection selection = new Selection(judgement);
		selection.choose();
		selection.dropUnseen();
		selection.dropRepeats();
		selection.dropLoneHeadings();
		return selection.kept;
	}

	private void choose() {
		for (Passage passage : this.passages) {
			this.kept.set(passage.index(), this.judgement.sure(passage) >= KEPT);
		}
	}

	/** A page may hide its story until a script runs, but not a part of what it shows. */
	private void dropUnseen() {
		int seen = 0;
		int unseen = 0;
		for (Passage passage : this.passages) {
			int length = this.kept.get(passage.index()) ? passage.length() : 0;
			seen += isHidden(passage) ? 0 : length;
			unseen += isHidden(passage) ? length : 0;
		}
		if (seen >= unseen) {
			this.passages.stream().filter(Selection::isHidden).forEach((passage) -> this.kept.clear(passage.index()));
		}
	}

	private static boolean isHidden(Passage passage) {
		return passage.frame().stands(Within.HIDDEN);
	}

	/** The same long text twice is shown for two widths of screen, or lifted out. */
	private void dropRepeats() {
		Set<Long> seen = new HashSet<>();
		for (Passage passage : this.passages) {
			if (this.kept.get(passage.index()) && passage.length() >= LONG) {
				boolean fresh = seen.add(Words.sequence(passage.words()));
				this.kept.set(passage.index(), fresh);
			}
		}
	}

	/** A heading at the very end stands over something that is not the story. */
	private void dropLoneHeadings() {
		int last = this.kept.length() - 1;
		while (last >= 0 && this.passages.get(last).heading() > 0) {
			this.kept.clear(last);
			last = this.kept.length() - 1;
		}
	}

}
