package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.models.media.Schema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The bundled JSON Schemas as components of the OpenAPI document, word for word. */
final class OpenApiSchemas {

	private static final String DEFINITIONS = "$defs";

	private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {
	};

	private OpenApiSchemas() {
	}

	static Map<String, Schema<?>> read(JsonMapper mapper) {
		Map<String, Schema<?>> schemas = new LinkedHashMap<>();
		for (String name : new String[] { "article", "resources" }) {
			ObjectNode document = (ObjectNode) mapper
				.readTree(Schemas.read(mapper, name).toString().replace("\"#/$defs/", "\"#/components/schemas/"));
			ObjectNode definitions = (ObjectNode) document.remove(DEFINITIONS);
			definitions.properties()
				.forEach((entry) -> schemas.put(entry.getKey(), verbatim(mapper, (ObjectNode) entry.getValue())));
			document.remove(List.of("$schema", "$id"));
			if (document.has("properties")) {
				schemas.put("Article", verbatim(mapper, document));
			}
		}
		return schemas;
	}

	private static Schema<?> verbatim(JsonMapper mapper, ObjectNode schema) {
		return new VerbatimSchema(mapper.convertValue(schema, MEMBERS));
	}

}
