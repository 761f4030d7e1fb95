package org.dateline.http;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A list on the wire.
 *
 * @param <R> the resources that it lists
 * @param data one page of them
 * @param page where in the list the page lies
 * @param query the parameters that held
 * @param links addresses by relation
 */
public record Envelope<R>(List<R> data, Place page, Map<String, Object> query, Map<String, String> links) {

	/**
	 * Where in a list a page lies.
	 *
	 * @param size the number of resources on this page
	 * @param next the address of the next page, absent on the last
	 * @param previous the address of the page before, absent on the first
	 * @param total how many there are in all, absent where it was not asked for
	 */
	public record Place(int size, @Nullable String next, @Nullable String previous, @Nullable Total total) {
	}

	/**
	 * How many resources a list has.
	 *
	 * @param value a number
	 * @param relation {@code eq} where it is exact, {@code gte} where there are at least
	 * so many
	 */
	public record Total(long value, String relation) {
	}

}
