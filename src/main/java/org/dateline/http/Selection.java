package org.dateline.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members of a resource that an answer holds: those named, or all but those named.
 *
 * @param without whether the named members are left out
 * @param members the named members, and which of theirs
 */
public record Selection(boolean without, Map<String, Selection> members) {

	/** Everything. */
	public static final Selection ALL = new Selection(true, Map.of());

	/**
	 * Cuts a resource down to the members selected.
	 * @param resource an object, or an array of them; it is changed
	 */
	public void cut(JsonNode resource) {
		switch (resource) {
			case ArrayNode array -> array.forEach(this::cut);
			case ObjectNode object -> cut(object);
			default -> {
				// a plain value has no members
			}
		}
	}

	private void cut(ObjectNode object) {
		if (this.without) {
			object.remove(List.copyOf(this.members.keySet()));
			return;
		}
		List<String> names = new ArrayList<>(object.propertyNames());
		names.removeAll(this.members.keySet());
		object.remove(names);
		this.members.forEach((name, within) -> within.cut(object.path(name)));
	}

}
