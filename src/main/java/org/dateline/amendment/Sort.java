package org.dateline.amendment;

import tools.jackson.databind.JsonNode;

/** What sort of JSON a value is, in words. */
final class Sort {

	private Sort() {
	}

	static String of(JsonNode value) {
		return switch (value.getNodeType()) {
			case ARRAY -> "an array";
			case OBJECT -> "an object";
			case STRING -> "a string";
			case NUMBER -> "a number";
			case BOOLEAN -> value.asString();
			default -> "null";
		};
	}

}
