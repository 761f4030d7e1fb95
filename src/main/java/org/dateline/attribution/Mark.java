package org.dateline.attribution;

/**
 * A quotation mark that opens.
 *
 * @param at where it stands
 * @param length how many signs it has
 * @param closers the signs that close what it opens
 */
record Mark(int at, int length, String closers) {

	private static final String PAIRS = "“” „“” «» ‟” ‹› 「」 『』 ″″";

	/** The opening mark at a place, of length 0 where none opens there. */
	static Mark at(String text, int at) {
		Mark mark = read(text, at);
		return (mark.length > 0 && isNamed(text, at + mark.length)) ? new Mark(at, 0, "") : mark;
	}

	/**
	 * Whether a name in capitals and a colon follow, so that the marks say nothing of
	 * where a speech ends.
	 */
	private static boolean isNamed(String text, int from) {
		int end = from;
		while (end - from < 30 && (Character.isUpperCase(Signs.at(text, end)) || Signs.at(text, end) == ' ')) {
			end++;
		}
		return end - from > 2 && Signs.at(text, end) == ':';
	}

	private static Mark read(String text, int at) {
		char sign = text.charAt(at);
		char next = Signs.at(text, at + 1);
		if ((sign == '\'' || sign == '`') && next == sign) {
			return new Mark(at, opensStraight(text, at, 2) || sign == '`' ? 2 : 0, "\"");
		}
		return switch (sign) {
			case '"', '”', '»' -> new Mark(at, opensStraight(text, at, 1) ? 1 : 0, (sign == '»') ? "«" : "\"”");
			case '“', '„', '«', '‟', '‹', '「', '『' -> new Mark(at, 1, closers(sign));
			default -> new Mark(at, 0, "");
		};
	}

	private static String closers(char sign) {
		int pair = PAIRS.indexOf(sign);
		int end = PAIRS.indexOf(' ', pair);
		String closers = PAIRS.substring(pair + 1, end);
		return (sign == '“') ? closers + '"' : closers;
	}

	/**
	 * A mark that looks alike on both sides opens before a word; after a number it is
	 * inches.
	 */
	private static boolean opensStraight(String text, int at, int length) {
		char sign = text.charAt(at);
		char before = Signs.at(text, at - 1);
		char after = Signs.at(text, at + length);
		if (sign == '”' || sign == '»') {
			return Signs.isSpace(before) && Character.isLetterOrDigit(after);
		}
		if (sign == '"' && Character.isDigit(before) && !Character.isLetter(after)) {
			return false;
		}
		return Signs.isSpace(before) || !(Character.isLetterOrDigit(before) && !Character.isLetterOrDigit(after));
	}

	/** How long the closing mark at a place is, 0 where none of this mark closes. */
	int closes(String text, int index) {
		char sign = text.charAt(index);
		boolean pair = sign == '\'' && Signs.at(text, index + 1) == '\'' && this.closers.indexOf('"') >= 0;
		return pair ? 2 : (this.closers.indexOf(sign) >= 0) ? 1 : 0;
	}

}
