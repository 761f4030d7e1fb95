package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;

import org.dateline.story.CodePoints;
import org.dateline.format.page.body.Passage.Range;
import org.dateline.format.page.body.Passage.Stretch;
import org.jspecify.annotations.Nullable;

/** The passage that is being read. */
final class PassageDraft {

	private final StringBuilder text = new StringBuilder();

	private final List<Stretch> stretches = new ArrayList<>();

	private @Nullable Frame frame;

	private boolean space;

	private boolean line;

	/**
	 * Appends text, with runs of white space made one space.
	 * @param piece the text as it stands in the page
	 * @param holder the element that holds it
	 */
	void append(String piece, Frame holder) {
		int before = this.text.length();
		for (int at = 0; at < piece.length(); at++) {
			char letter = piece.charAt(at);
			if (isSpace(letter)) {
				this.space = true;
			}
			else if (!isNothing(letter) && !CodePoints.isRefused(piece, at)) {
				letter(letter);
			}
		}
		if (this.text.length() > before) {
			stretch(before, holder);
		}
	}

	/** Ends a line. */
	void breakLine() {
		this.line = true;
	}

	boolean isLineEnded() {
		return this.line;
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * Ends the passage and begins another.
	 * @param index the position of the passage on the page
	 * @return the passage
	 */
	Passage finish(int index, Frame fallback) {
		Frame holder = (this.frame != null) ? this.frame : fallback;
		Frame block = holder.block();
		String words = this.text.toString();
		int points = words.codePointCount(0, words.length());
		Range range = new Range(block.taken, block.taken + points);
		block.taken += points;
		Passage passage = new Passage(index, words, holder, block, range, List.copyOf(this.stretches), Words.of(words));
		clear();
		return passage;
	}

	void clear() {
		this.text.setLength(0);
		this.stretches.clear();
		this.frame = null;
		this.space = false;
		this.line = false;
	}

	private void letter(char letter) {
		if (!this.text.isEmpty() && this.line) {
			this.text.append('\n');
		}
		else if (!this.text.isEmpty() && this.space) {
			this.text.append(' ');
		}
		this.line = false;
		this.space = false;
		this.text.append(letter);
	}

	private void stretch(int before, Frame holder) {
		this.frame = (this.frame != null) ? this.frame.with(holder) : holder;
		this.stretches.add(new Stretch(before, this.text.length(), holder));
	}

	private static boolean isSpace(char letter) {
		return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\u00A0'
				|| letter == '\f' || letter == '\u2028' || letter == '\u2029';
	}

	/** Characters without width. */
	private static boolean isNothing(char letter) {
		return letter == '\u200B' || letter == '\uFEFF' || letter == '\u2060';
	}

}
