package org.dateline.format.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.dateline.credit.Lists;

/** The lists beside the classes: under each name its entries. */
final class Entries {

	private Entries() {
	}

	/** Lines of the form {@code name: entry, entry}; a name may have many. */
	static Map<String, Set<String>> of(String name) {
		Map<String, Set<String>> entries = new LinkedHashMap<>();
		for (String line : Lists.lines(Entries.class, name)) {
			int colon = line.indexOf(':');
			Set<String> known = entries.computeIfAbsent(line.substring(0, colon), (_) -> new LinkedHashSet<>());
			Arrays.stream(line.substring(colon + 1).split(",", -1))
				.map(String::strip)
				.filter((entry) -> !entry.isEmpty())
				.forEach(known::add);
		}
		return entries;
	}

}
