package org.dateline.format.page.body;

import java.util.List;

/**
 * What became of each run of text on a page, in the order of the page.
 *
 * <p>
 * Every character that the page shows belongs to exactly one run, so nothing that a
 * reader would see is passed over in silence.
 *
 * @param runs the runs of text
 */
public record Account(List<Run> runs) {

	public Account {
		runs = List.copyOf(runs);
	}

	/**
	 * The number of characters accounted for.
	 * @return code points, spaces between words counted once
	 */
	public int characters() {
		return this.runs.stream().mapToInt((run) -> run.end() - run.start()).sum();
	}

	/**
	 * A run of text in one element.
	 *
	 * @param path where the element stands
	 * @param start the first code point of the run among those of its element, from 0
	 * @param end the code point after the last one
	 * @param role the part it plays
	 * @param reason the clue that weighed most
	 * @param confidence how sure the role is, 0 to 1
	 */
	public record Run(ElementPath path, int start, int end, Role role, String reason, double confidence) {
	}

}
