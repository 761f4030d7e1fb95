package org.dateline.format.text;

import java.util.List;
import java.util.Set;

/**
 * How a text was wrapped: a line goes on in the next one if the next one's first word had
 * no room in it.
 *
 * @param width the longest line, 0 where the text was not wrapped
 */
record Wrapping(int width) {

	/** No text is wrapped at a greater width. */
	private static final int WIDEST = 132;

	private static final int NARROWEST = 40;

	/** Lines of prose end within this distance of the width. */
	private static final int RAGGED = 14;

	private static final int LEAST_FULL = 6;

	private static final int FEW = 3;

	static Wrapping of(List<Line> lines) {
		int width = lines.stream().mapToInt((line) -> line.text().length()).max().orElse(0);
		if (width > WIDEST || width < NARROWEST) {
			return new Wrapping(0);
		}
		Wrapping wrapping = new Wrapping(width);
		int full = 0;
		int open = 0;
		for (int index = 1; index < lines.size(); index++) {
			boolean joint = lines.get(index - 1).text().length() >= width - RAGGED
					&& wrapping.goesOn(lines.get(index - 1), lines.get(index));
			full += joint ? 1 : 0;
			open += (joint && !Endings.stops(lines.get(index - 1).text())) ? 1 : 0;
		}
		return (full >= LEAST_FULL && open * 2 > full) ? wrapping : new Wrapping(0);
	}

	boolean goesOn(Line line, Line next) {
		if (this.width == 0 || line.isBlank() || next.isBlank()) {
			return false;
		}
		int space = next.text().indexOf(' ');
		int word = (space > 0) ? space : next.text().length();
		return line.text().length() + 1 + word > this.width;
	}

	/**
	 * Whether a full line is a title by its capitals, and the next one the text beneath
	 * it.
	 */
	static boolean isTitle(Line line, Line next) {
		return isTitle(line) && !isTitle(next) && next.text().split(" ", -1).length > FEW
				&& Character.isUpperCase(next.text().charAt(0));
	}

	private static boolean isTitle(Line line) {
		return Look.of(line.text(), Set.of()).isTitle();
	}

	/** A word that was parted at its hyphen keeps the hyphen and gets no space. */
	static String joined(List<Line> lines) {
		StringBuilder text = new StringBuilder(lines.getFirst().text());
		for (Line line : lines.subList(1, lines.size())) {
			int last = text.length() - 1;
			boolean parted = last > 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(text.charAt(last - 1))
					&& Character.isLetterOrDigit(line.text().charAt(0));
			text.append(parted ? "" : " ").append(line.text());
		}
		return text.toString();
	}

}
