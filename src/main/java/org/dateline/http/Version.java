package org.dateline.http;

import java.time.Instant;

/**
 * A state of what is kept, by which an answer made from it is validated. Whenever an
 * answer could differ, the version does.
 *
 * @param name the state's name, such as an article's id and revision
 * @param since when the state began
 */
public record Version(String name, Instant since) {
}
