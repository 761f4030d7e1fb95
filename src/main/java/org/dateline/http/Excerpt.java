package org.dateline.http;

/** Cuts what a client sent down to what may be said back to it. */
public final class Excerpt {

	private static final int LONGEST = 80;

	private Excerpt() {
	}

	/**
	 * The text without control characters and, where it is long, without its end.
	 * @param text anything
	 * @return at most 80 characters and a sign that more were there
	 */
	public static String of(String text) {
		return of(text, LONGEST);
	}

	static String of(String text, int longest) {
		StringBuilder excerpt = new StringBuilder();
		text.codePoints()
			.limit(longest)
			.map((point) -> readable(point) ? point : '\uFFFD')
			.forEach(excerpt::appendCodePoint);
		return (text.codePointCount(0, text.length()) > longest) ? excerpt.append('…').toString() : excerpt.toString();
	}

	private static boolean readable(int point) {
		return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
	}

}
