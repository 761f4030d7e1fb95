package org.dateline.format.page.facts;

/**
 * What one place on the page says.
 *
 * @param value what it says
 * @param origin the place
 * @param <T> the kind of fact
 */
public record Candidate<T>(T value, Origin origin) {
}
