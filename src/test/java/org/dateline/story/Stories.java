package org.dateline.story;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A sound story with a part of every kind, and ways to break it. */
final class Stories {

	/** The words of the first block; the offsets in the story count them. */
	static final String FIRST = "🚢 “The ferry runs again,” the harbour office said. “We start on Monday.”";

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private Stories() {
	}

	static Story sound() {
		return read(StoryJson.SOUND);
	}

	/** A story with its two members that must be there. */
	static Story bare() {
		return Story.titled("Ferry runs again", "en").build();
	}

	/**
	 * The sound story with another value somewhere.
	 * @param pointer where; a last token "-" appends to an array
	 * @param json the value
	 * @return a story that is read from the changed JSON
	 */
	static Story with(String pointer, String json) {
		return read(tree(pointer, json));
	}

	static JsonNode tree(String pointer, String json) {
		JsonNode tree = json(StoryJson.SOUND);
		put(tree, pointer, json(json));
		return tree;
	}

	/** The sound story without a member. */
	static Story without(String pointer) {
		JsonNode tree = json(StoryJson.SOUND);
		JsonPointer place = JsonPointer.compile(pointer);
		((ObjectNode) tree.at(place.head())).remove(place.last().getMatchingProperty());
		return read(tree);
	}

	/** Where a story has faults. */
	static List<String> faultsAt(Story story) {
		return StoryRules.faultsOf(story).stream().map(Fault::pointer).toList();
	}

	/** What is said about the only fault of a story. */
	static String onlyFault(Story story) {
		List<Fault> faults = StoryRules.faultsOf(story);
		if (faults.size() != 1) {
			throw new AssertionError("Not one fault but " + faults);
		}
		return faults.getFirst().detail();
	}

	static Story read(String json) {
		return MAPPER.readValue(json, Story.class);
	}

	static Story read(JsonNode json) {
		return MAPPER.treeToValue(json, Story.class);
	}

	static JsonNode json(String json) {
		return MAPPER.readTree(json);
	}

	static JsonNode written(Object value) {
		return MAPPER.readTree(MAPPER.writeValueAsString(value));
	}

	static String quoted(String text) {
		return MAPPER.writeValueAsString(text);
	}

	private static void put(JsonNode tree, String pointer, JsonNode value) {
		JsonPointer place = JsonPointer.compile(pointer);
		JsonNode whole = tree.at(place.head());
		String token = place.last().getMatchingProperty();
		if (whole instanceof ArrayNode array && token.equals("-")) {
			array.add(value);
		}
		else if (whole instanceof ArrayNode array) {
			array.set(Integer.parseInt(token), value);
		}
		else {
			((ObjectNode) whole).set(token, value);
		}
	}

}
