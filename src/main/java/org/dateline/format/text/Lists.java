package org.dateline.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists beside the classes: under each name its entries. */
final class Lists {

	private Lists() {
	}

	static List<String> lines(String name) {
		try (InputStream list = Lists.class.getResourceAsStream(name)) {
			if (list == null) {
				throw new IllegalStateException("The list " + name + " is missing");
			}
			return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The list " + name + " cannot be read", unreadable);
		}
	}

	/** Lines of the form {@code name: entry, entry}; a name may have many. */
	static Map<String, Set<String>> entries(String name) {
		Map<String, Set<String>> entries = new LinkedHashMap<>();
		for (String line : lines(name)) {
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
