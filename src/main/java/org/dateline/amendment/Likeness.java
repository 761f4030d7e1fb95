package org.dateline.amendment;

import tools.jackson.databind.JsonNode;

/** Whether two values are equal as RFC 6902, section 4.6, has it. */
final class Likeness {

	private Likeness() {
	}

	static boolean between(JsonNode one, JsonNode other) {
		return one.equals(Likeness::compare, other);
	}

	/** Numbers are alike by their value, however they are spelt. */
	private static int compare(JsonNode one, JsonNode other) {
		if (one.isNumber() && other.isNumber()) {
			return one.decimalValue().compareTo(other.decimalValue());
		}
		return one.equals(other) ? 0 : 1;
	}

}
