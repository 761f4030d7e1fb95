package org.dateline.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of the service's answers, with formats asserted. */
public final class Schemas {

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder
				.schemaRegistryConfig(SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

	private static final Schema ARTICLE = REGISTRY.getSchema(json("article"));

	private Schemas() {
	}

	/**
	 * What the schema of an article says against a document, where it says it.
	 * @param document the document
	 * @return the objections, none where it is valid
	 */
	public static List<String> objections(JsonNode document) {
		return said(ARTICLE, document);
	}

	/**
	 * What a definition of either schema says against a document.
	 * @param definition the name of the definition
	 * @param document the document
	 * @return the objections, none where it is valid
	 */
	public static List<String> objections(String definition, JsonNode document) {
		ObjectNode schema = MAPPER.createObjectNode();
		schema.put("$ref", "#/$defs/" + definition);
		schema.set("$defs", definitions());
		return said(REGISTRY.getSchema(schema), document);
	}

	/** What the schema of schemas says against a schema. */
	static List<String> objectionsToSchema(JsonNode schema) {
		ObjectNode reference = MAPPER.createObjectNode();
		reference.put("$ref", "https://json-schema.org/draft/2020-12/schema");
		return said(REGISTRY.getSchema(reference), schema);
	}

	/**
	 * The definitions of both schemas in one, as those who use them put them together.
	 */
	static ObjectNode definitions() {
		ObjectNode definitions = MAPPER.createObjectNode();
		definitions.setAll((ObjectNode) json("article").get("$defs"));
		definitions.setAll((ObjectNode) json("resources").get("$defs"));
		return definitions;
	}

	static JsonNode json(String name) {
		String path = "/schema/" + name + ".json";
		try (InputStream stream = Schemas.class.getResourceAsStream(path)) {
			return MAPPER.readTree(Objects.requireNonNull(stream, path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> said(Schema schema, JsonNode document) {
		return schema.validate(document).stream().map(Schemas::said).toList();
	}

	private static String said(Error error) {
		return error.getInstanceLocation() + ": " + error.getMessage();
	}

}
