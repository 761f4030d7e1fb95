package org.dateline.terminal;

import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes the members of an object; what is absent is left out. */
final class JsonMembers {

	private final JsonGenerator json;

	JsonMembers(JsonGenerator json) {
		this.json = json;
	}

	JsonMembers text(String name, @Nullable String value) {
		if (value != null) {
			this.json.writeStringProperty(name, value);
		}
		return this;
	}

	JsonMembers texts(String name, List<String> values) {
		this.json.writeArrayPropertyStart(name);
		values.forEach(this.json::writeString);
		this.json.writeEndArray();
		return this;
	}

	JsonMembers flag(String name, boolean value) {
		this.json.writeBooleanProperty(name, value);
		return this;
	}

	JsonMembers number(String name, @Nullable Number value) {
		if (value instanceof Integer whole) {
			this.json.writeNumberProperty(name, whole);
		}
		else if (value != null) {
			this.json.writeNumberProperty(name, value.doubleValue());
		}
		return this;
	}

	<T> JsonMembers objects(String name, List<T> values, BiConsumer<JsonMembers, T> members) {
		this.json.writeArrayPropertyStart(name);
		values.forEach((value) -> {
			this.json.writeStartObject();
			members.accept(this, value);
			this.json.writeEndObject();
		});
		this.json.writeEndArray();
		return this;
	}

}
