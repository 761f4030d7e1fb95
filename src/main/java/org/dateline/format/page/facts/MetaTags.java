package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * The {@code meta} elements of a page by their names in lower case, whatever attribute
 * holds name and value.
 */
final class MetaTags {

	private static final List<String> NAMES = List.of("property", "name", "http-equiv", "itemprop");

	private static final List<String> VALUES = List.of("content", "value");

	/** A hostile page repeats one name without end. */
	private static final int MOST = 100;

	private static final int LONGEST = 10_000;

	private final Map<String, List<String>> values = new HashMap<>();

	/** Takes in one element. */
	void add(Element meta) {
		String value = attribute(meta, VALUES);
		if (value.isEmpty() || value.length() > LONGEST) {
			return;
		}
		for (String attribute : NAMES) {
			String name = meta.attr(attribute);
			if (!name.isBlank()) {
				add(name.strip().toLowerCase(Locale.ROOT), value);
			}
		}
	}

	private void add(String name, String value) {
		List<String> list = this.values.computeIfAbsent(name, (key) -> new ArrayList<>(1));
		if (list.size() < MOST && !list.contains(value)) {
			list.add(value);
		}
	}

	private static String attribute(Element meta, List<String> names) {
		return names.stream()
			.map(meta::attr)
			.filter((value) -> !value.isBlank())
			.findFirst()
			.map(Wording::plain)
			.orElse("");
	}

	/** The first value of the first of these names that has one. */
	Optional<String> first(String... names) {
		for (String name : names) {
			List<String> found = all(name);
			if (!found.isEmpty()) {
				return Optional.of(found.getFirst());
			}
		}
		return Optional.empty();
	}

	/** All values of a name. */
	List<String> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

}
