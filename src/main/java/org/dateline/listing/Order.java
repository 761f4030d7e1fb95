package org.dateline.listing;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/**
 * One way to sort a list.
 *
 * @param <E> the rows
 * @param name its name in {@code sort}
 * @param path the member of the row {@code r} that it sorts by, never null there
 * @param key reads that member
 * @param type the member's type
 */
public record Order<E>(String name, String path, Function<E, Object> key, Class<?> type) {

	/**
	 * Sorts by a time.
	 * @param <E> the rows
	 * @param name its name
	 * @param path the member
	 * @param key reads the member
	 * @return the order
	 */
	public static <E> Order<E> byTime(String name, String path, Function<E, Object> key) {
		return new Order<>(name, path, key, Instant.class);
	}

	/**
	 * Sorts by words, by way of their {@link SortKey}.
	 * @param <E> the rows
	 * @param name its name
	 * @param path the member that holds the key
	 * @param key reads the member
	 * @return the order
	 */
	public static <E> Order<E> byWords(String name, String path, Function<E, Object> key) {
		return new Order<>(name, path, key, String.class);
	}

	/**
	 * Sorts by a whole number.
	 * @param <E> the rows
	 * @param name its name
	 * @param path the member
	 * @param key reads the member
	 * @return the order
	 */
	public static <E> Order<E> byNumber(String name, String path, Function<E, Object> key) {
		return new Order<>(name, path, key, Integer.class);
	}

	/**
	 * Sorts by id: ids are made one after the other, so that this is the order of
	 * arrival.
	 * @param <E> the rows
	 * @param name its name
	 * @param key reads the id
	 * @return the order
	 */
	public static <E> Order<E> byId(String name, Function<E, Object> key) {
		return new Order<>(name, "id", key, UUID.class);
	}

	/** A key as a cursor spells it. */
	String spelled(E row) {
		return this.key.apply(row).toString();
	}

	/** The key that a cursor spells; an unreadable one is an illegal argument. */
	Object read(String key) {
		return Keys.read(this.type, key);
	}

}
