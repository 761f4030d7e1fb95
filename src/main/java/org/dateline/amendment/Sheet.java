package org.dateline.amendment;

import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of a document on which the operations of one patch are made. */
final class Sheet {

	private final Allowance allowance = new Allowance();

	private JsonNode whole;

	Sheet(JsonNode document) {
		this.whole = document.deepCopy();
	}

	JsonNode whole() {
		return this.whole;
	}

	JsonNode find(Target target) {
		return find(target, target.depth());
	}

	private JsonNode find(Target target, int steps) {
		JsonNode found = this.whole;
		for (int step = 0; step < steps; step++) {
			found = child(found, target, step);
		}
		return found;
	}

	private JsonNode holder(Target target) {
		return find(target, target.depth() - 1);
	}

	void add(Target target, JsonNode value) {
		if (target.whole()) {
			this.whole = value;
			return;
		}
		switch (holder(target)) {
			case ObjectNode object -> object.set(target.last(), value);
			case ArrayNode array -> array.insert(gap(array, target), value);
			case JsonNode other -> throw Absence.of(other, target, target.depth() - 1);
		}
	}

	void remove(Target target) {
		if (target.whole()) {
			throw target.refusal("The whole document cannot be removed");
		}
		find(target);
		switch (holder(target)) {
			case ArrayNode array -> array.remove(Integer.parseInt(target.last()));
			case JsonNode object -> ((ObjectNode) object).remove(target.last());
		}
	}

	void replace(Target target, JsonNode value) {
		find(target);
		if (target.whole()) {
			this.whole = value;
			return;
		}
		switch (holder(target)) {
			case ArrayNode array -> array.set(Integer.parseInt(target.last()), value);
			case JsonNode object -> ((ObjectNode) object).set(target.last(), value);
		}
	}

	/** A value that a patch brings along; the patch keeps its own. */
	JsonNode fresh(Target target, JsonNode value) {
		this.allowance.admit(target, value);
		return value.deepCopy();
	}

	JsonNode copied(Target target, JsonNode value) {
		this.allowance.charge(target, value);
		return value.deepCopy();
	}

	/** What goes no deeper than it lay needs no looking at, however often it is moved. */
	JsonNode moved(Operation.Move move, JsonNode value) {
		if (move.path().depth() > move.from().depth()) {
			this.allowance.charge(move.path(), value);
		}
		return value;
	}

	private static JsonNode child(JsonNode holder, Target target, int step) {
		String token = target.tokens().get(step);
		Optional<JsonNode> child = switch (holder) {
			case ObjectNode object -> Optional.ofNullable(object.get(token));
			case ArrayNode array -> Index.of(token, array.size()).map(array::get);
			default -> Optional.empty();
		};
		return child.orElseThrow(() -> Absence.of(holder, target, step));
	}

	/** Where in an array something can be added: before an item, or behind the last. */
	private static int gap(ArrayNode array, Target target) {
		return "-".equals(target.last()) ? array.size() : Index.of(target.last(), array.size() + 1)
			.orElseThrow(() -> Absence.of(array, target, target.depth() - 1));
	}

}
