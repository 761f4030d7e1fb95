package org.dateline.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that goes by another name now; its old address leads to the new one (308).
 */
public final class Moved extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String from;

	private final String to;

	/**
	 * Tells of a new name.
	 * @param from the segment of the path that was asked for
	 * @param to the segment that stands there now
	 */
	public Moved(String from, String to) {
		super(from + " goes by " + to + " now");
		this.from = from;
		this.to = to;
	}

	/** The present path of a path that was asked for; its third segment is the name. */
	String path(String asked) {
		return asked.replaceFirst("^(/[^/]+/[^/]+/)" + Pattern.quote(this.from) + "(?=[/.]|$)",
				"$1" + Matcher.quoteReplacement(this.to));
	}

}
