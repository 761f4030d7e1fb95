package org.dateline.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/** Reads the JSON Schemas that the service bundles. */
final class Schemas {

	private Schemas() {
	}

	static JsonNode read(JsonMapper mapper, String name) {
		try (InputStream schema = new ClassPathResource("schema/" + name + ".json").getInputStream()) {
			return mapper.readTree(schema);
		}
		catch (IOException missing) {
			throw new UncheckedIOException("The schema " + name + " is not bundled", missing);
		}
	}

}
