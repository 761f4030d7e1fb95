package org.dateline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Members of other formats: JSON values of any shape, copied so that nobody can change
 * them.
 */
final class Foreign {

	/** How deep they may lie within each other; what lies deeper is refused. */
	static final int DEEPEST = 20;

	private static final int MOST = 100;

	private Foreign() {
	}

	/**
	 * A copy that nobody can change.
	 * @param members any members, absent where there are none
	 * @return the same members in the same order
	 */
	static Map<String, Object> none(@Nullable Map<String, Object> members) {
		if (members == null || members.isEmpty()) {
			return Map.of();
		}
		Map<String, Object> copy = new LinkedHashMap<>(members);
		copy.replaceAll((_, value) -> copy(value, 1));
		return Collections.unmodifiableMap(copy);
	}

	/**
	 * Looks for what JSON or a text cannot hold.
	 * @param place where the members stand
	 * @param members the members
	 */
	static void inspect(Place place, Map<String, Object> members) {
		if (members.size() > MOST) {
			place.fault("has " + members.size() + " members, at most " + MOST + " are allowed");
		}
		inspectAll(place, members, 1);
	}

	private static Object copy(Object value, int depth) {
		if (depth > DEEPEST) {
			return value;
		}
		return switch (value) {
			case Map<?, ?> members -> {
				Map<Object, Object> copy = new LinkedHashMap<>(members);
				copy.replaceAll((_, member) -> copy(member, depth + 1));
				yield Collections.unmodifiableMap(copy);
			}
			case List<?> items -> {
				List<Object> copy = new ArrayList<>(items);
				copy.replaceAll((item) -> copy(item, depth + 1));
				yield Collections.unmodifiableList(copy);
			}
			case null, default -> value;
		};
	}

	private static void inspectAll(Place place, Map<?, ?> members, int depth) {
		members.forEach((key, value) -> {
			String name = String.valueOf(key);
			TextRules.line(place.at(name), name, TextRules.LINE);
			inspect(place.at(name), value, depth);
		});
	}

	private static void inspect(Place place, @Nullable Object value, int depth) {
		if (place.isFull()) {
			return;
		}
		if (depth > DEEPEST) {
			place.fault("lies deeper than " + DEEPEST + " levels");
			return;
		}
		switch (value) {
			case Map<?, ?> members -> inspectAll(place, members, depth + 1);
			case List<?> items -> inspectAll(place, items, depth + 1);
			case String text -> TextRules.passage(place, text, TextRules.WORDS);
			case Number number when Double.isFinite(number.doubleValue()) -> {
			}
			case Boolean _ -> {
			}
			case null -> {
			}
			default -> place.fault("must be a JSON value, not " + Shown.quoted(value.toString()));
		}
	}

	private static void inspectAll(Place place, List<?> items, int depth) {
		for (int index = 0; index < items.size(); index++) {
			inspect(place.at(index), items.get(index), depth);
		}
	}

}
