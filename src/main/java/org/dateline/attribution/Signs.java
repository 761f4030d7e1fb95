package org.dateline.attribution;

/** Single signs of a text. */
final class Signs {

	private static final String INNER_SPACES = "\u00a0\u2009\u202f";

	private Signs() {
	}

	/** The sign at a place, a space beyond the ends of the text. */
	static char at(String text, int index) {
		return (index >= 0 && index < text.length()) ? text.charAt(index) : ' ';
	}

	static boolean isSpace(char sign) {
		return Character.isWhitespace(sign) || INNER_SPACES.indexOf(sign) >= 0;
	}

	/** Whether a sign belongs to a word. */
	static boolean isPart(char sign) {
		return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign) || sign == '_'
				|| Character.getType(sign) == Character.NON_SPACING_MARK
				|| Character.getType(sign) == Character.COMBINING_SPACING_MARK;
	}

	static boolean isApostrophe(char sign) {
		return sign == '\'' || sign == '’';
	}

}
