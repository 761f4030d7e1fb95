package org.dateline.http;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A state of what is kept, by which an answer made from it is validated. Whenever an
 * answer could differ, the version does.
 *
 * @param name the state's name, such as an article's id and revision
 * @param since when the state began
 * @param general whether it is the state of everything, so that it does not tell whether
 * a single thing is there
 * @param subject the id of the article that it is the state of, absent for other things
 */
public record Version(String name, Instant since, boolean general, @Nullable UUID subject) {

	/**
	 * The state of an article.
	 * @param subject its id
	 * @param revision the number of its revision
	 * @param since when the state began
	 * @return a version that changes with each revision
	 */
	public static Version of(UUID subject, int revision, Instant since) {
		return new Version(subject + " " + revision, since, false, subject);
	}

	/**
	 * A state that is not that of one article.
	 * @param name the state's name
	 * @param since when the state began
	 * @param general whether it does not tell whether a single thing is there
	 */
	public Version(String name, Instant since, boolean general) {
		this(name, since, general, null);
	}

	/**
	 * The state of one thing that is there.
	 * @param name the state's name
	 * @param since when the state began
	 */
	public Version(String name, Instant since) {
		this(name, since, false);
	}

}
