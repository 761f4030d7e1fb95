package org.dateline.http;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/** Shapes JSON as a question asks: other resources in place, some members only. */
@Component
public class JsonProjection {

	private final JsonMapper mapper;

	JsonProjection(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * A value as a tree that may be changed.
	 * @param value anything that goes over the wire
	 * @return its JSON
	 */
	public JsonNode tree(Object value) {
		return this.mapper.valueToTree(value);
	}

	/**
	 * The bytes of a resource.
	 * @param resource its JSON; it is changed
	 * @param expansions per path the resources, by id, that stand in place of their ids
	 * @param selection which members are shown
	 * @return UTF-8
	 */
	public byte[] write(ObjectNode resource, Map<String, Map<String, ?>> expansions, Selection selection) {
		expansions.forEach((path, resources) -> expand(resource, List.of(path.split("\\.")), resources));
		selection.cut(resource);
		return this.mapper.writeValueAsBytes(resource);
	}

	private void expand(JsonNode node, List<String> path, Map<String, ?> resources) {
		if (node.isArray()) {
			node.forEach((each) -> expand(each, path, resources));
			return;
		}
		JsonNode place = node.path(path.getFirst());
		if (path.size() > 1) {
			expand(place, path.subList(1, path.size()), resources);
			return;
		}
		String id = (place.isObject() ? place.path("id") : place).asString("");
		if (node instanceof ObjectNode holder && resources.containsKey(id)) {
			holder.set(path.getFirst(), tree(resources.get(id)));
		}
	}

}
