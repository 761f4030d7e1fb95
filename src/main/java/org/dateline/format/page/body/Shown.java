package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.dateline.story.Block;

/** What a story shows between its paragraphs, by place. */
final class Shown {

	private final List<Placed> placed;

	private int next;

	private Shown(List<Placed> placed) {
		this.placed = placed;
	}

	/**
	 * Puts what was found in order.
	 * @param placed blocks with their places
	 * @return the blocks in the order of the page
	 */
	static Shown of(List<Placed> placed) {
		List<Placed> ordered = new ArrayList<>(placed);
		ordered.sort(Comparator.comparingInt(Placed::position));
		return new Shown(ordered);
	}

	/**
	 * Takes what stands before a passage and was not taken yet.
	 * @param position the number of the passage
	 * @return the blocks
	 */
	List<Block> before(int position) {
		List<Block> blocks = new ArrayList<>();
		while (this.next < this.placed.size() && this.placed.get(this.next).position() <= position) {
			blocks.add(this.placed.get(this.next++).block());
		}
		return blocks;
	}

	/**
	 * A block and its place.
	 *
	 * @param position the number of the passage that follows it
	 * @param block the block
	 */
	record Placed(int position, Block block) {
	}

}
