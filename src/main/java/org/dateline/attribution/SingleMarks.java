package org.dateline.attribution;

/** Single quotation marks as outer ones, told apart from apostrophes. */
final class SingleMarks {

	/** A quotation between single marks that is longer is none. */
	private static final int REACH = 1000;

	private final String text;

	private final int end;

	/** Up to this place no mark closes. */
	private int barren;

	SingleMarks(String text, int end) {
		this.text = text;
		this.end = end;
	}

	/** Where what a single mark opens is closed, -1 where it opens nothing. */
	int closing(int open) {
		if (!opens(open)) {
			return -1;
		}
		int first = -1;
		int limit = Math.min(this.end, open + REACH);
		for (int at = Math.max(open + 2, this.barren); at < limit; at++) {
			if (closes(at)) {
				if (isFirm(at)) {
					return at;
				}
				first = (first < 0) ? at : first;
			}
		}
		this.barren = (first < 0) ? limit : this.barren;
		return first;
	}

	private boolean opens(int at) {
		char sign = this.text.charAt(at);
		char before = Signs.at(this.text, at - 1);
		char after = Signs.at(this.text, at + 1);
		boolean free = Signs.isSpace(before) || "([—–-".indexOf(before) >= 0;
		return (sign == '\'' || sign == '‘') && free && (Character.isLetter(after) || "\"“[".indexOf(after) >= 0);
	}

	private boolean closes(int at) {
		return Signs.isApostrophe(this.text.charAt(at)) && !Signs.isSpace(this.text.charAt(at - 1))
				&& !Character.isLetterOrDigit(Signs.at(this.text, at + 1));
	}

	/**
	 * Behind an s an apostrophe is a possessive as well as not, unless more marks follow.
	 */
	private boolean isFirm(int at) {
		char before = this.text.charAt(at - 1);
		char after = Signs.at(this.text, at + 1);
		return before != 's' || ",.;:!?)".indexOf(after) >= 0;
	}

}
