package org.dateline.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The JSON Schema (2020-12) of an article; other documents refer to it as their
 * describedby.
 */
@Controller
class SchemaController {

	private final JsonNode schema;

	SchemaController(JsonMapper mapper) {
		this.schema = Schemas.read(mapper, "article");
	}

	@GetMapping("/v1/schema/article")
	@Gives(value = "Schema", operation = "showArticleSchema", example = "/v1/schema/article", group = "Service",
			summary = "Shows the JSON Schema (2020-12) of an article.")
	Answer<JsonNode> show(@Asked("schema") Question question) {
		return new Answer<>(JsonNode.class, new Version("schema", Instant.EPOCH),
				() -> new Answer.Content<>(this.schema, Map.of()), question, Caching.LIVE, Map.of());
	}

}
