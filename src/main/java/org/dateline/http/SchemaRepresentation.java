package org.dateline.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** A schema goes out as it is. */
@Component
class SchemaRepresentation implements JsonRepresentation<JsonNode> {

	@Override
	public Class<JsonNode> of() {
		return JsonNode.class;
	}

	@Override
	public byte[] write(Answer.Content<JsonNode> content, Question question, Map<String, String> links) {
		return content.body().toString().getBytes(StandardCharsets.UTF_8);
	}

}
