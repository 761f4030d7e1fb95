package org.dateline.listing;

import java.util.Map;

/**
 * Something that the rows of a list must fulfil.
 *
 * @param hql a condition on the row {@code r}; its parameters have names of their own
 * @param values the values of its parameters
 * @param common the member that is the same in all rows that fulfil it, empty where there
 * is none
 */
public record Condition(String hql, Map<String, Object> values, String common) {

	/** Every row fulfils it. */
	public static final Condition NONE = new Condition("1 = 1", Map.of());

	/**
	 * A condition that says of no member what it is.
	 * @param hql a condition on the row {@code r}
	 * @param values the values of its parameters
	 */
	public Condition(String hql, Map<String, Object> values) {
		this(hql, values, "");
	}

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

	/**
	 * A condition that a member is true.
	 * @param member such as {@code r.open}
	 * @return the condition
	 */
	public static Condition holds(String member) {
		return new Condition(member, Map.of(), member);
	}

	/**
	 * A condition that a member has one value.
	 * @param member such as {@code r.article}
	 * @param value the value
	 * @return the condition
	 */
	public static Condition same(String member, Object value) {
		return new Condition(member + " = :common", Map.of("common", value), member);
	}

}
