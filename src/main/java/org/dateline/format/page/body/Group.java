package org.dateline.format.page.body;

import org.dateline.story.Block;

/** Passages that make one block together. */
sealed interface Group permits ListGroup, TableGroup {

	/**
	 * Whether a passage belongs to this group.
	 * @param passage the passage that follows
	 * @return whether it does
	 */
	boolean takes(Passage passage);

	void add(Passage passage);

	Block finish();

}
