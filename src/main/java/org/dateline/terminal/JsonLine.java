package org.dateline.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSON, by the streaming parser alone, for a tool has to be there at once.
 *
 * @param raw the line as it is
 * @param texts its members that are texts or numbers, by name; none where it is no object
 */
record JsonLine(String raw, Map<String, String> texts) {

	private static final JsonFactory FACTORY = new JsonFactory();

	static JsonLine read(String line) {
		return new JsonLine(line, line.stripLeading().startsWith("{") ? members(line) : Map.of());
	}

	Optional<String> text(String name) {
		return Optional.ofNullable(this.texts.get(name));
	}

	private static Map<String, String> members(String line) {
		Map<String, String> texts = new HashMap<>();
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), line)) {
			parser.nextToken();
			while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
				String name = parser.currentName();
				if (parser.nextToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
					texts.put(name, parser.getString());
				}
				else {
					parser.skipChildren();
				}
			}
			return texts;
		}
		catch (JacksonException broken) {
			return Map.of();
		}
	}

	/** Answers each line that is not blank with a line, in order. */
	static void each(InputStream in, PrintWriter out, UnaryOperator<String> answer) {
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank()) {
					out.println(answer.apply(line));
				}
			}
			out.flush();
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The lines broke off", broken);
		}
	}

	static String write(Consumer<JsonMembers> members) {
		StringWriter line = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
			json.writeStartObject();
			members.accept(new JsonMembers(json));
			json.writeEndObject();
		}
		return line.toString();
	}

}
