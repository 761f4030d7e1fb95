package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between quotation marks; a mark that is never closed ends with its
 * paragraph.
 */
final class Marks {

	private final String text;

	private final int end;

	private final SingleMarks singles;

	private final List<Quoted> found = new ArrayList<>();

	private Marks(String text, int end) {
		this.text = text;
		this.end = end;
		this.singles = new SingleMarks(text, end);
	}

	static List<Quoted> in(String text, Span paragraph) {
		Marks marks = new Marks(text, paragraph.end());
		int at = paragraph.start();
		while (at < marks.end) {
			at = marks.read(at);
		}
		return marks.found;
	}

	/** Reads what starts at a place, and tells where it ends. */
	private int read(int at) {
		Mark mark = Mark.at(this.text, at);
		if (mark.length() > 0) {
			return readDouble(mark);
		}
		int closing = this.singles.closing(at);
		return (closing > 0) ? keep(new Span(at, closing + 1), new Span(at + 1, closing), true) : at + 1;
	}

	private int readDouble(Mark mark) {
		int start = mark.at() + mark.length();
		for (int at = start; at < this.end; at++) {
			int length = mark.closes(this.text, at);
			if (length > 0) {
				return keep(new Span(mark.at(), at + length), new Span(start, at), true);
			}
		}
		return keep(new Span(mark.at(), this.end), new Span(start, this.end), false);
	}

	private int keep(Span outer, Span inner, boolean closed) {
		int start = inner.start();
		int last = inner.end();
		while (start < last && Signs.isSpace(this.text.charAt(start))) {
			start++;
		}
		while (last > start && Signs.isSpace(this.text.charAt(last - 1))) {
			last--;
		}
		int words = words(start, last);
		if (words > 0) {
			this.found.add(new Quoted(outer, new Span(start, last), closed, words, this.text.charAt(last - 1),
					this.text.charAt(start),
					"'‘".indexOf(this.text.charAt(outer.start())) >= 0 && inner.start() - outer.start() == 1));
		}
		return outer.end();
	}

	private int words(int start, int last) {
		int words = 0;
		boolean inside = false;
		for (int at = start; at < last; at++) {
			boolean part = Character.isLetterOrDigit(this.text.charAt(at));
			boolean joint = inside && Signs.isApostrophe(this.text.charAt(at));
			words += (part && !inside) ? 1 : 0;
			inside = part || joint;
		}
		return words;
	}

}
