package org.dateline.credit;

/**
 * A line as the eye sees it: one space where there are many, nothing that has no width.
 */
public final class PrintedLine {

	private static final int REPLACEMENT = 0xFFFD;

	private static final String UNSEEN = "\u00AD\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF";

	private PrintedLine() {
	}

	/**
	 * Cleans a line.
	 * @param text any text
	 * @return the text on one line, without spaces at its ends
	 */
	public static String of(String text) {
		StringBuilder line = new StringBuilder(text.length());
		boolean gap = false;
		for (int index = 0; index < text.length();) {
			int point = text.codePointAt(index);
			index += Character.charCount(point);
			if (isGap(point)) {
				gap = true;
			}
			else if (!isUnseen(point)) {
				line.append((gap && !line.isEmpty()) ? " " : "").appendCodePoint(isHalf(point) ? REPLACEMENT : point);
				gap = false;
			}
		}
		return line.toString();
	}

	private static boolean isGap(int point) {
		return point <= ' ' || Character.isSpaceChar(point) || Character.isISOControl(point);
	}

	/** Soft hyphens, marks of direction and joints; the joiners of scripts stay. */
	private static boolean isUnseen(int point) {
		return UNSEEN.indexOf(point) >= 0;
	}

	private static boolean isHalf(int point) {
		return (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) || point == 0xFFFE
				|| point == 0xFFFF;
	}

}
