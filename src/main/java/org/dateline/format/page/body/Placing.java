package org.dateline.format.page.body;

import org.jspecify.annotations.Nullable;

/** In what part of a list, a table or a quotation a passage stands. */
final class Placing {

	private static final int LONG_ITEM = 3;

	private static final int LONG_CELL = 200;

	private Placing() {
	}

	/**
	 * The item of a list that a passage is, or begins.
	 * @param passage the passage
	 * @return the item, absent where the list only lays out paragraphs
	 */
	static @Nullable Frame item(Passage passage) {
		Frame item = nearest(passage.block(), "li", "dd", "dt");
		return (item != null && item.parent != null && item.tally.passages < LONG_ITEM) ? item : null;
	}

	/**
	 * The cell of a table that a passage is, or begins.
	 * @param passage the passage
	 * @return the cell, absent where the table only lays out paragraphs
	 */
	static @Nullable Frame cell(Passage passage) {
		Frame cell = nearest(passage.block(), "td", "th", "th");
		boolean data = cell != null && cell.tally.characters < LONG_CELL && above(cell, "tr") != null
				&& above(cell, "table") != null;
		return data ? cell : null;
	}

	static @Nullable Frame quotation(Passage passage) {
		return passage.frame().stands(Within.BLOCKQUOTE) ? above(passage.block(), "blockquote") : null;
	}

	/**
	 * The nearest element of a name.
	 * @param innermost where to begin
	 * @param tag the name
	 * @return the element, which may be the one to begin with
	 */
	static @Nullable Frame above(Frame innermost, String tag) {
		Frame frame = innermost;
		while (frame != null && !frame.tag.equals(tag)) {
			frame = frame.parent;
		}
		return frame;
	}

	private static @Nullable Frame nearest(Frame block, String one, String two, String three) {
		Frame frame = block;
		Frame found = null;
		for (int level = 0; level < 3 && frame != null && found == null; level++) {
			boolean named = frame.tag.equals(one) || frame.tag.equals(two) || frame.tag.equals(three);
			found = named ? frame : null;
			frame = frame.parent;
		}
		return found;
	}

}
