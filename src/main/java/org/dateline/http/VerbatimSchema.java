package org.dateline.http;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.media.JsonSchema;

/** A schema that is written as it is, whatever its keywords. */
final class VerbatimSchema extends JsonSchema {

	private final Map<String, Object> members;

	VerbatimSchema(Map<String, Object> members) {
		this.members = members;
	}

	@JsonValue
	Map<String, Object> members() {
		return this.members;
	}

}
