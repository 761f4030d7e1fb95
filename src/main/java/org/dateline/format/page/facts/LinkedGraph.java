package org.dateline.format.page.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All things that the linked data of a page describes, and those that can be the story.
 */
final class LinkedGraph {

	private static final int MOST = 20_000;

	/** Members under which a page lays down what it is about. */
	private static final List<String> UNFOLDED = List.of("@graph", "mainEntity", "mainEntityOfPage", "@reverse");

	private final Map<String, Map<?, ?>> index = new HashMap<>();

	private final Set<Map<?, ?>> roots = new LinkedHashSet<>();

	LinkedGraph(List<String> scripts) {
		List<Object> values = new ArrayList<>();
		scripts.forEach((script) -> values.addAll(LinkedScript.read(script)));
		index(values);
		values.forEach(this::root);
	}

	private void index(List<Object> values) {
		Deque<Object> open = new ArrayDeque<>(values);
		int seen = 0;
		while (!open.isEmpty() && seen++ < MOST) {
			switch (open.poll()) {
				case Map<?, ?> map -> {
					keep(map);
					addAll(open, map.values());
				}
				case List<?> list -> addAll(open, list);
				default -> {
					// words describe nothing further
				}
			}
		}
	}

	private static void addAll(Deque<Object> open, Collection<?> values) {
		values.stream().filter((value) -> value instanceof Map || value instanceof List).forEach(open::add);
	}

	/** Of two descriptions the longer one counts: the other is a mere reference. */
	private void keep(Map<?, ?> map) {
		if (map.get("@id") instanceof String id) {
			this.index.merge(id, map, (one, other) -> (one.size() >= other.size()) ? one : other);
		}
	}

	private void root(Object value) {
		Deque<Object> open = new ArrayDeque<>(List.of(value));
		int seen = 0;
		while (!open.isEmpty() && seen++ < MOST) {
			switch (open.poll()) {
				case List<?> list -> addAll(open, list);
				case Map<?, ?> map when this.roots.add(map) ->
					UNFOLDED.stream().map(map::get).filter((inner) -> inner != null).forEach(open::add);
				default -> {
					// an address, or a thing already known
				}
			}
		}
	}

	/** The things that stand alone. */
	List<LinkedNode> nodes() {
		return this.roots.stream().map((map) -> new LinkedNode(map, this.index)).toList();
	}

}
