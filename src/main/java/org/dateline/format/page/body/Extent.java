package org.dateline.format.page.body;

import java.util.BitSet;

/** Where on the page the story stands. */
final class Extent {

	private static final long FOREIGN = Hint.bits(Hint.RELATED, Hint.ADVERT, Hint.SIGNUP, Hint.COMMENT, Hint.BIO,
			Hint.DIALOG, Hint.NEXTSTORY);

	private static final int CARD = 600;

	private static final int APART = Within.NAV.bit() | Within.FOOTER.bit() | Within.ASIDE.bit() | Within.DIALOG.bit()
			| Within.HIDDEN.bit();

	private static final int REACH = 8;

	private final Judgement judgement;

	private final BitSet kept;

	private final Frame around;

	private final int first;

	private final int last;

	private final int[] keptUnder;

	Extent(Judgement judgement, BitSet kept) {
		this.judgement = judgement;
		this.kept = kept;
		this.first = kept.nextSetBit(0);
		this.last = kept.length() - 1;
		Frame holder = judgement.root();
		int headline = judgement.headline();
		if (headline >= 0) {
			holder = holder.with(judgement.sheet().passages().get(headline).block());
		}
		this.around = holder;
		this.keptUnder = new int[judgement.sheet().frames().size()];
		judgement.sheet().passages().forEach((passage) -> {
			this.keptUnder[passage.frame().index] += kept.get(passage.index()) ? 1 : 0;
		});
		for (int index = this.keptUnder.length - 1; index > 0; index--) {
			Frame parent = judgement.sheet().frames().get(index).parent;
			if (parent != null) {
				this.keptUnder[parent.index] += this.keptUnder[index];
			}
		}
	}

	boolean isEmpty() {
		return this.first < 0;
	}

	boolean holdsStory(Frame frame) {
		return this.keptUnder[frame.index] > 0;
	}

	boolean isKept(Passage passage) {
		return this.kept.get(passage.index());
	}

	/**
	 * Whether a place is between the first and the last words of the story.
	 * @param position the number of the passage that follows the place
	 * @return whether it is
	 */
	boolean isInside(int position) {
		return position > this.first && position <= this.last;
	}

	/**
	 * Whether a place is where a story shows its pictures: among its words, or around the
	 * headline.
	 * @param position the number of the passage that follows the place
	 * @return whether it is
	 */
	boolean isNear(int position) {
		int headline = this.judgement.headline();
		int top = (headline >= 0 && headline < this.first) ? headline - REACH : this.first - REACH;
		return !isEmpty() && position >= top && position <= this.last + 2;
	}

	/**
	 * Whether an element belongs to the story and not to something shown beside it.
	 * @param innermost the element
	 * @return whether nothing around it speaks against it
	 */
	boolean isOwn(Frame innermost) {
		if ((innermost.within & APART & ~this.around.within) != 0 || !innermost.isUnder(this.around)) {
			return false;
		}
		Frame frame = innermost;
		while (frame != this.around && frame.parent != null && !holdsStory(frame)) {
			if ((frame.hints & FOREIGN) != 0 || isCard(frame)) {
				return false;
			}
			frame = frame.parent;
		}
		return true;
	}

	/** One of several siblings made alike that lead elsewhere. */
	private static boolean isCard(Frame frame) {
		return frame.tally.alike > 2 && frame.tally.linked > 0 && frame.tally.characters < CARD
				&& frame.tally.linked * 3 > frame.tally.characters;
	}

}
