package org.dateline.format.json;

import java.util.Map;
import java.util.Set;

import org.dateline.story.Story;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Sets aside the members of an article that are not of its story but of the service. */
final class OwnMembers extends DeserializationProblemHandler {

	private static final Set<String> NAMES = Set.of("stats", "links");

	private final Map<String, JsonNode> aside;

	OwnMembers(Map<String, JsonNode> aside) {
		this.aside = aside;
	}

	@Override
	public boolean handleUnknownProperty(DeserializationContext context, JsonParser parser,
			ValueDeserializer<?> deserializer, Object bean, String name) {
		boolean own = bean instanceof Story && NAMES.contains(name);
		if (own) {
			this.aside.put(name, context.readTree(parser));
		}
		return own;
	}

}
