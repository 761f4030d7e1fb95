package org.dateline.format.page.body;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Tells the story of the headline from other stories on its page. */
final class Twins {

	private final @Nullable Frame headline;

	private final @Nullable Frame article;

	private final double total;

	Twins(List<Passage> passages, Frame root, int headline) {
		this.headline = (headline >= 0) ? passages.get(headline).block() : null;
		this.article = (this.headline != null) ? article(this.headline) : null;
		this.total = Math.max(1, root.tally.mass);
	}

	void read(Passage passage, Clues clues) {
		Frame own = article(passage.frame());
		if (this.article == null) {
			clues.add(Family.ARTICLE, (own == null) ? 0 : 1);
		}
		else if (own == null) {
			clues.add(Family.ARTICLE, 2);
		}
		else if (own == this.article) {
			clues.add(Family.ARTICLE, 3);
		}
		else {
			clues.add(Family.ARTICLE, own.isUnder(this.article) ? 4 : (this.article.isUnder(own) ? 5 : 6));
		}
		clues.add(Family.TWIN, (this.headline != null) ? twin(passage.block(), this.headline) : 15);
	}

	/**
	 * The two elements that part the passage from the headline, and what the other holds.
	 */
	private int twin(Frame block, Frame title) {
		Frame both = block.with(title);
		if (both == block || both == title) {
			return 14;
		}
		Frame one = block.up(block.depth - both.depth - 1);
		Frame other = title.up(title.depth - both.depth - 1);
		int mass = Clues.step(other.tally.mass / this.total, 0.05, 0.2, 0.5, 0.8);
		return ((one.likeness == other.likeness) ? 5 : 0) + mass;
	}

	private static @Nullable Frame article(Frame innermost) {
		Frame frame = innermost;
		while (frame != null && !frame.tag.equals("article")) {
			frame = frame.parent;
		}
		return frame;
	}

}
