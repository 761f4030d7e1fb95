package org.dateline.listing;

import java.util.Map;

/**
 * Something that the rows of a list must fulfil.
 *
 * @param hql a condition on the row {@code r}; its parameters have names of their own
 * @param values the values of its parameters
 */
public record Condition(String hql, Map<String, Object> values) {

	/** Every row fulfils it. */
	public static final Condition NONE = new Condition("1 = 1", Map.of());

	/**
	 * A condition with one value.
	 * @param hql a condition on the row {@code r} with the parameter {@code name}
	 * @param name the parameter
	 * @param value its value
	 * @return the condition
	 */
	public static Condition of(String hql, String name, Object value) {
		return new Condition(hql, Map.of(name, value));
	}

}
