package org.dateline.format.page.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * Reads JSON that people wrote: maps, lists and strings, as far as it can be understood.
 *
 * <p>
 * Trailing commas, comments, raw line breaks and several values in a row are let pass.
 * Where it breaks, all that was whole until then is kept; the last value is not, as it
 * may have been cut.
 */
final class LenientJson {

	private static final int DEEPEST = 64;

	private static final int MOST_VALUES = 50_000;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA,
				JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
				JsonReadFeature.ALLOW_MISSING_VALUES, JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
				JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(DEEPEST)
			.maxStringLength(2_000_000)
			.maxNumberLength(200)
			.build())
		.build();

	private final List<Object> roots = new ArrayList<>();

	private final Deque<Object> open = new ArrayDeque<>();

	private @Nullable String name;

	private @Nullable Runnable forgetLast;

	private int values;

	/** Reads all values of a text. */
	static JsonReading read(String text) {
		LenientJson json = new LenientJson();
		return new JsonReading(json.roots, json.take(text));
	}

	private boolean take(String text) {
		try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
			JsonToken token = parser.nextToken();
			while (token != null && this.values++ < MOST_VALUES) {
				take(token, parser);
				token = parser.nextToken();
			}
			return true;
		}
		catch (JacksonException _) {
			if (this.forgetLast != null && !this.open.isEmpty()) {
				this.forgetLast.run();
			}
			return this.open.isEmpty() && !this.roots.isEmpty();
		}
	}

	private void take(JsonToken token, JsonParser parser) {
		this.forgetLast = null;
		switch (token) {
			case START_OBJECT -> begin(new LinkedHashMap<String, Object>());
			case START_ARRAY -> begin(new ArrayList<>());
			case END_OBJECT, END_ARRAY -> this.open.pop();
			case PROPERTY_NAME -> this.name = parser.currentName();
			case VALUE_NULL -> {
				// what is not there is not said
			}
			default -> add(parser.getString());
		}
	}

	private void begin(Object container) {
		add(container);
		this.forgetLast = null;
		this.open.push(container);
	}

	@SuppressWarnings("unchecked")
	private void add(Object value) {
		switch (this.open.peek()) {
			case null -> this.roots.add(value);
			case Map<?, ?> map -> {
				String key = String.valueOf(this.name);
				((Map<String, Object>) map).putIfAbsent(key, value);
				this.forgetLast = () -> map.remove(key);
			}
			case List<?> list -> {
				((List<Object>) list).add(value);
				this.forgetLast = list::removeLast;
			}
			default -> throw new IllegalStateException("Neither map nor list is open");
		}
	}

}
