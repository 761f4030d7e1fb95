package org.dateline.format.page.body;

import java.util.List;

/**
 * A stretch of text that no block boundary divides.
 *
 * @param index its position on the page, from 0
 * @param text the text, runs of white space made one space, lines ended by line feeds
 * @param frame the innermost element that holds all of it
 * @param block the innermost block that holds it
 * @param range where it stands among the characters of its block
 * @param stretches its parts, each in one element
 * @param words its words as numbers
 */
@SuppressWarnings("ArrayRecordComponent")
record Passage(int index, String text, Frame frame, Frame block, Range range, List<Stretch> stretches, int[] words) {

	/**
	 * A part of a passage.
	 *
	 * @param start its first character, in UTF-16 units
	 * @param end the character after its last
	 * @param frame the element that holds it
	 */
	record Stretch(int start, int end, Frame frame) {
	}

	/**
	 * Where a passage stands in its block, in code points.
	 *
	 * @param start the first character
	 * @param end the character after the last
	 */
	record Range(int start, int end) {
	}

	int length() {
		return this.text.length();
	}

	/**
	 * The characters in one kind of element.
	 * @param kind the kind
	 * @return how many stand there
	 */
	int within(Within kind) {
		int count = 0;
		for (Stretch stretch : this.stretches) {
			count += stretch.frame().stands(kind) ? stretch.end() - stretch.start() : 0;
		}
		return count;
	}

	double share(Within kind) {
		return (double) within(kind) / Math.max(1, length());
	}

	int heading() {
		Frame frame = this.block;
		for (int level = 0; level < 3 && frame.parent != null; level++) {
			if (Tags.heading(frame.tag) > 0) {
				return Tags.heading(frame.tag);
			}
			frame = frame.parent;
		}
		return Tags.heading(frame.tag);
	}

}
