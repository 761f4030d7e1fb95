package org.dateline.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins what came again with what an editor has made of what came before: where both have
 * changed the same thing, the editor's word stands. Things in lists are told apart by
 * their ids; other lists are one thing.
 */
final class ThreeWay {

	private static final String ID = "id";

	private ThreeWay() {
	}

	/**
	 * Joins two changes of one document.
	 * @param before the document before both
	 * @param edited what the editor has made of it
	 * @param came what came again
	 * @return the joined document
	 */
	static JsonNode join(JsonNode before, JsonNode edited, JsonNode came) {
		if (edited.equals(before)) {
			return came;
		}
		if (came.equals(before) || came.equals(edited)) {
			return edited;
		}
		if (edited.isObject() && came.isObject()) {
			return members(before, edited, came);
		}
		if (edited.isArray() && came.isArray() && named(edited) && named(came)) {
			return new Lists(before, edited, came).join();
		}
		return edited;
	}

	private static ObjectNode members(JsonNode before, JsonNode edited, JsonNode came) {
		ObjectNode joined = JsonNodeFactory.instance.objectNode();
		Set<String> names = new LinkedHashSet<>(edited.propertyNames());
		names.addAll(came.propertyNames());
		for (String name : names) {
			JsonNode value = join(before.path(name), edited.path(name), came.path(name));
			if (!value.isMissingNode()) {
				joined.set(name, value);
			}
		}
		return joined;
	}

	private static boolean named(JsonNode list) {
		return list.valueStream().allMatch((each) -> each.path(ID).isString());
	}

	/**
	 * Joins lists of things with ids: in the order in which they came, the editor's in
	 * theirs.
	 */
	private static final class Lists {

		private final Map<String, JsonNode> before;

		private final Map<String, JsonNode> edited;

		private final Map<String, JsonNode> came;

		Lists(JsonNode before, JsonNode edited, JsonNode came) {
			this.before = byId(before);
			this.edited = byId(edited);
			this.came = byId(came);
		}

		private static Map<String, JsonNode> byId(JsonNode list) {
			Map<String, JsonNode> byId = new LinkedHashMap<>();
			list.forEach((each) -> byId.put(each.path(ID).asString(""), each));
			return byId;
		}

		ArrayNode join() {
			List<String> order = new ArrayList<>(this.came.keySet().stream().filter(this::stays).toList());
			String last = "";
			for (String id : this.edited.keySet()) {
				if (!order.contains(id) && own(id)) {
					order.add(order.indexOf(last) + 1, id);
				}
				last = order.contains(id) ? id : last;
			}
			ArrayNode joined = JsonNodeFactory.instance.arrayNode();
			order.forEach(
					(id) -> joined.add(ThreeWay.join(at(this.before, id), at(this.edited, id), at(this.came, id))));
			return joined;
		}

		/** What the editor has taken out does not come back. */
		private boolean stays(String id) {
			return this.edited.containsKey(id) || !this.before.containsKey(id);
		}

		/** What the editor has added or changed does not go with what came. */
		private boolean own(String id) {
			return !at(this.edited, id).equals(at(this.before, id));
		}

		/** What one side does not have is as the other has it. */
		private JsonNode at(Map<String, JsonNode> list, String id) {
			return Optional.ofNullable(list.get(id)).orElseGet(MissingNode::getInstance);
		}

	}

}
