package org.dateline.http;

/** Cuts what a client sent down to what may be said back to it. */
final class Excerpt {

	private static final int LONGEST = 80;

	private Excerpt() {
	}

	/** The text without control characters and, where it is long, without its end. */
	static String of(String text) {
		StringBuilder excerpt = new StringBuilder();
		text.codePoints()
			.limit(LONGEST)
			.map((point) -> readable(point) ? point : '\uFFFD')
			.forEach(excerpt::appendCodePoint);
		return (text.codePointCount(0, text.length()) > LONGEST) ? excerpt.append('…').toString() : excerpt.toString();
	}

	private static boolean readable(int point) {
		return !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE;
	}

}
