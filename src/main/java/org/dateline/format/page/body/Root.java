package org.dateline.format.page.body;

import java.util.List;

/** Finds the element that holds the story. */
final class Root {

	private static final double ENOUGH = 0.9;

	private static final double DOUBT = 0.3;

	private Root() {
	}

	/**
	 * Goes down from the top as long as one element holds nearly all of the story.
	 * @param sheet the page
	 * @param sure how sure it is that each passage belongs to the story
	 * @return the deepest such element
	 */
	static Frame find(Sheet sheet, double[] sure) {
		List<Frame> frames = sheet.frames();
		double[] mass = new double[frames.size()];
		for (Passage passage : sheet.passages()) {
			double gain = Math.max(0, sure[passage.index()] - DOUBT);
			mass[passage.frame().index] += gain * passage.length();
		}
		for (int index = frames.size() - 1; index > 0; index--) {
			Frame frame = frames.get(index);
			if (frame.parent != null) {
				mass[frame.parent.index] += mass[index];
			}
		}
		Frame root = frames.getFirst();
		for (Frame frame : frames) {
			boolean deeper = frame.parent == root && frame.isBlock() && frame.tally.passages > 1;
			root = (deeper && mass[frame.index] >= ENOUGH * mass[0] && mass[0] > 0) ? frame : root;
		}
		return root;
	}

}
