package org.dateline.amendment;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * How much one patch may make out of what is there already. Copies of copies grow by
 * doubling, and what is moved into what was moved lies deeper each time.
 */
final class Allowance {

	/** How many characters copies may have together. */
	static final int MOST = 4 * 1024 * 1024;

	/** How deep arrays and objects may lie within each other. */
	static final int DEEPEST = 64;

	/** What an array or an object weighs in memory, in characters. */
	private static final int FRAME = 32;

	private long left = MOST;

	/** Looks only how deep a value will lie. */
	void admit(Target target, JsonNode value) {
		weight(target, value, target.depth());
	}

	/** Counts a value as well. */
	void charge(Target target, JsonNode value) {
		this.left -= weight(target, value, target.depth());
		if (this.left < 0) {
			throw target.refusal("The patch copies more than " + MOST + " characters");
		}
	}

	private static long weight(Target target, JsonNode value, int depth) {
		if (value.isValueNode()) {
			return 1L + value.asString("").length();
		}
		if (depth >= DEEPEST) {
			throw target.refusal("The document would lie deeper than " + DEEPEST + " levels");
		}
		long names = value.propertyStream().map(Map.Entry::getKey).mapToLong(String::length).sum();
		return FRAME + names + value.valueStream().mapToLong((part) -> weight(target, part, depth + 1)).sum();
	}

}
