package org.dateline.amendment;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON Merge Patch (RFC 7396): what it holds replaces what is there, what is null in it
 * is removed.
 *
 * @param patch any JSON; it stays as it is
 */
record MergePatch(JsonNode patch) implements Amendment {

	static final String TYPE = "application/merge-patch+json";

	@Override
	public JsonNode of(JsonNode document) {
		return (this.patch instanceof ObjectNode members) ? merged(document.deepCopy(), members)
				: this.patch.deepCopy();
	}

	/** The algorithm of section 2, for a copy that may be changed. */
	private static ObjectNode merged(JsonNode target, ObjectNode patch) {
		ObjectNode whole = (target instanceof ObjectNode object) ? object : JsonNodeFactory.instance.objectNode();
		patch.forEachEntry((name, value) -> {
			switch (value) {
				case ObjectNode members -> whole.set(name, merged(whole.path(name), members));
				case JsonNode nothing when nothing.isNull() -> whole.remove(name);
				default -> whole.set(name, value.deepCopy());
			}
		});
		return whole;
	}

}
