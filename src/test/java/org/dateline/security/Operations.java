package org.dateline.security;

import java.util.Locale;
import java.util.stream.Stream;

import org.dateline.served.Reader;
import tools.jackson.databind.JsonNode;

/** The operations that the OpenAPI document describes. */
final class Operations {

	private final Reader reader;

	Operations(Reader reader) {
		this.reader = reader;
	}

	/**
	 * One of them.
	 *
	 * @param method its method
	 * @param path its path, with its variables
	 * @param scope what a key must be good for, empty where none is needed
	 * @param description the whole description
	 */
	record Operation(String method, String path, String scope, JsonNode description) {

		/** Its path, with an article in it and nothing else that there is. */
		String filled(String article) {
			return this.path.replace("{article}", article)
				.replace("{number}", "1")
				.replaceAll("\\{(section|tag|contributor)}", "nothing")
				.replaceAll("\\{[a-z]+}", "00000000-0000-7000-8000-000000000000");
		}

	}

	Stream<Operation> all() {
		return this.reader.get("/openapi.json")
			.json()
			.path("paths")
			.propertyStream()
			.flatMap((path) -> path.getValue()
				.propertyStream()
				.map((operation) -> new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(),
						operation.getValue().path("x-scope").asString(""), operation.getValue())));
	}

}
