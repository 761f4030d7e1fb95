package org.dateline.attribution;

/** Single quotation marks as outer ones, told apart from apostrophes. */
final class SingleMarks {

	/** A quotation between single marks that is longer is none. */
	private static final int REACH = 1000;

	private final String text;

	private final int end;

	/** The next mark that may close, as far as it was looked for. */
	private int soft;

	/** The next mark that closes for certain, as far as it was looked for. */
	private int firm;

	SingleMarks(String text, int end) {
		this.text = text;
		this.end = end;
	}

	/** Where what a single mark opens is closed, -1 where it opens nothing. */
	int closing(int open) {
		if (!opens(open)) {
			return -1;
		}
		int limit = Math.min(this.end, open + REACH);
		this.soft = Math.max(this.soft, open + 2);
		while (this.soft < limit && !closes(this.soft)) {
			this.soft++;
		}
		this.firm = Math.max(this.firm, this.soft);
		while (this.firm < limit && !(closes(this.firm) && isFirm(this.firm))) {
			this.firm++;
		}
		return (this.firm < limit) ? this.firm : (this.soft < limit) ? this.soft : -1;
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
