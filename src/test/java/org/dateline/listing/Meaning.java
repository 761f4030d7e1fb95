package org.dateline.listing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What a generated condition means for one row: comparisons, {@code and}, {@code or} and
 * brackets.
 */
record Meaning(Ferry row, Map<String, Object> values) {

	boolean holds(String hql) {
		int or = outside(hql, " or ");
		if (or >= 0) {
			return holds(hql.substring(0, or)) || holds(hql.substring(or + " or ".length()));
		}
		int and = outside(hql, " and ");
		if (and >= 0) {
			return holds(hql.substring(0, and)) && holds(hql.substring(and + " and ".length()));
		}
		return hql.startsWith("(") ? holds(hql.substring(1, hql.length() - 1)) : compares(hql.split(" ", -1));
	}

	static int compare(Object left, Object right) {
		return switch (left) {
			case Instant time -> time.compareTo((Instant) right);
			case Integer number -> number.compareTo((Integer) right);
			case UUID id -> id.compareTo((UUID) right);
			default -> left.toString().compareTo(right.toString());
		};
	}

	private boolean compares(String[] words) {
		Object value = this.values.getOrDefault(words[2].substring(1), "");
		int order = compare(member(words[0]), value);
		return switch (words[1]) {
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			default -> throw new AssertionError("No comparison: " + words[1]);
		};
	}

	private Object member(String path) {
		return switch (path) {
			case "r.id" -> this.row.id();
			case "r.nameKey" -> this.row.name();
			case "r.since" -> this.row.since();
			case "r.berth" -> this.row.berth();
			default -> throw new AssertionError("No member: " + path);
		};
	}

	/** Where a word stands outside all brackets, or -1. */
	private static int outside(String hql, String word) {
		int depth = 0;
		for (int index = 0; index < hql.length(); index++) {
			depth += switch (hql.charAt(index)) {
				case '(' -> 1;
				case ')' -> -1;
				default -> 0;
			};
			if (depth == 0 && hql.startsWith(word, index)) {
				return index;
			}
		}
		return -1;
	}

}
