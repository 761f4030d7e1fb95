package org.dateline.format.text;

import java.util.ArrayList;
import java.util.List;

import org.dateline.credit.PrintedLine;

/**
 * A copied page.
 *
 * @param lines its lines, blank ones included
 * @param passages what stands in them, in order
 * @param spaced whether blank lines part its passages
 */
record Page(List<Line> lines, List<Passage> passages, boolean spaced) {

	/** A page whose every line is apart, or none, says nothing by it. */
	private static final int LEAST_GAPS = 12;

	/** No page of news holds more passages; what lies behind them is not read. */
	static final int MOST = 15_000;

	static Page of(String text) {
		List<Line> lines = lines(text);
		List<Passage> passages = passages(lines, Wrapping.of(lines));
		long apart = passages.stream().skip(1).filter(Passage::apart).count();
		return new Page(lines, passages, apart * LEAST_GAPS >= passages.size());
	}

	/** Whether a blank line stands before a passage, or the page ends there. */
	boolean isApart(int passage) {
		return passage <= 0 || passage >= this.passages.size() || this.passages.get(passage).apart();
	}

	String text(int passage) {
		return this.passages.get(passage).text();
	}

	int size() {
		return this.passages.size();
	}

	private static List<Line> lines(String text) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		for (int index = 0; index <= text.length(); index++) {
			if (index == text.length() || isBreak(text, index)) {
				lines.add(new Line(lines.size() + 1, PrintedLine.of(text.substring(start, index))));
				start = index + 1;
			}
		}
		return lines;
	}

	/** A carriage return before a line feed is white space at the end of its line. */
	private static boolean isBreak(String text, int index) {
		char sign = text.charAt(index);
		boolean alone = sign == '\r' && (index + 1 == text.length() || text.charAt(index + 1) != '\n');
		return sign == '\n' || alone || sign == '\u2028' || sign == '\u2029' || sign == '\f' || sign == '\u000B';
	}

	private static List<Passage> passages(List<Line> lines, Wrapping wrapping) {
		List<Passage> passages = new ArrayList<>();
		boolean apart = true;
		for (int index = 0; index < lines.size() && passages.size() < MOST;) {
			int end = index + 1;
			if (lines.get(index).isBlank()) {
				apart = true;
			}
			else {
				while (end < lines.size() && wrapping.goesOn(lines.get(end - 1), lines.get(end))
						&& !(end == index + 1 && Wrapping.isTitle(lines.get(index), lines.get(end)))) {
					end++;
				}
				passages.add(new Passage(index + 1, end, Wrapping.joined(lines.subList(index, end)), apart));
				apart = false;
			}
			index = end;
		}
		return passages;
	}

}
