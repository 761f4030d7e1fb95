package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one walk through a page noted.
 *
 * @param metas what the head tells by name
 * @param titles the titles, the page's own first
 * @param scripts linked data, not yet read
 * @param programs all other scripts
 * @param lines what the page shows
 * @param marked elements by what their names say
 * @param byName elements by their names
 * @param items elements by {@code itemprop}
 * @param properties elements by RDFa {@code property}
 * @param links elements by {@code rel}
 */
record Gathered(MetaTags metas, List<String> titles, List<String> scripts, List<String> programs, LineWriter lines,
		Map<Mark, List<Spot>> marked, Map<String, List<Spot>> byName, Map<String, List<Spot>> items,
		Map<String, List<Spot>> properties, Map<String, List<Spot>> links) {

	Gathered() {
		this(new MetaTags(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LineWriter(),
				new EnumMap<>(Mark.class), new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
	}

	List<Spot> named(String name) {
		return this.byName.computeIfAbsent(name, (key) -> new ArrayList<>());
	}

}
