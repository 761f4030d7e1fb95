package org.dateline.http;

import java.time.Instant;

/**
 * A state of what is kept, by which an answer made from it is validated. Whenever an
 * answer could differ, the version does.
 *
 * @param name the state's name, such as an article's id and revision
 * @param since when the state began
 * @param general whether it is the state of everything, so that it does not tell whether
 * a single thing is there
 */
public record Version(String name, Instant since, boolean general) {

	/**
	 * The state of one thing that is there.
	 * @param name the state's name
	 * @param since when the state began
	 */
	public Version(String name, Instant since) {
		this(name, since, false);
	}

}
