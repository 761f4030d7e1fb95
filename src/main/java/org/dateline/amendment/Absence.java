package org.dateline.amendment;

import org.dateline.http.Excerpt;
import org.dateline.http.Refusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says why a pointer leads nowhere: where it ends, and what is found there. */
final class Absence {

	private Absence() {
	}

	/**
	 * The refusal of a patch for one pointer.
	 * @param holder where it was followed to
	 * @param target the pointer
	 * @param step the number of its step that leads nowhere
	 */
	static Refusal of(JsonNode holder, Target target, int step) {
		String reached = target.spelled(step);
		return target.refusal(target.spelled() + " is not there: " + reached
				+ found(holder, '"' + Excerpt.of(target.tokens().get(step)) + '"'));
	}

	private static String found(JsonNode holder, String token) {
		return switch (holder) {
			case ObjectNode _ -> " has no member " + token;
			case ArrayNode array when token.equals("\"-\"") ->
				" has " + items(array) + ", and \"-\" stands behind them";
			case ArrayNode array -> " has " + items(array) + ", and " + token + " is the index of none";
			case JsonNode other -> " is " + Sort.of(other) + " and holds nothing";
		};
	}

	private static String items(ArrayNode array) {
		return (array.size() == 1) ? "1 item" : array.size() + " items";
	}

}
