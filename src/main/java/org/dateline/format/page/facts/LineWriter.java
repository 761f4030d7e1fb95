package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;

/** Breaks what a page shows into lines, as a reader sees them. */
final class LineWriter {

	private static final int MOST = 20_000;

	private static final int LONGEST = 1200;

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder open = new StringBuilder();

	/** Adds words to the open line. */
	void write(String text) {
		int room = LONGEST - this.open.length();
		if (room > 0) {
			this.open.append(text, 0, Math.min(room, text.length()));
		}
	}

	/** Ends the open line, if it holds anything. */
	void end(boolean margin) {
		if (this.open.isEmpty()) {
			return;
		}
		String text = Wording.line(this.open.toString());
		if (!text.isEmpty() && this.lines.size() < MOST) {
			this.lines.add(new Line(text, margin));
		}
		this.open.setLength(0);
	}

	/** The number of the line that is open. */
	int number() {
		return this.lines.size();
	}

	List<Line> lines() {
		return this.lines;
	}

}
