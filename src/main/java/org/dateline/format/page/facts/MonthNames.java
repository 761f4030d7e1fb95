package org.dateline.format.page.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The months in many languages. The same name can be another month in another language,
 * so the page's own is asked first.
 */
final class MonthNames {

	private static final Pattern BARS = Pattern.compile("\\|");

	private static final Map<String, Map<String, Integer>> LANGUAGES = load();

	private static final Map<String, Integer> ALL = merged();

	private final Map<String, Integer> own;

	MonthNames(String language) {
		this.own = LANGUAGES.getOrDefault(language, Map.of());
	}

	private static Map<String, Map<String, Integer>> load() {
		Map<String, Map<String, Integer>> languages = new HashMap<>();
		WordList.entries("months.txt").forEach((language, list) -> languages.put(language, months(list)));
		return languages;
	}

	private static Map<String, Integer> months(String list) {
		Map<String, Integer> months = new HashMap<>();
		List<String> groups = BARS.splitAsStream(list).toList();
		for (int month = 1; month <= groups.size(); month++) {
			for (String name : WordList.words(groups.get(month - 1))) {
				months.put(name, month);
			}
		}
		return months;
	}

	private static Map<String, Integer> merged() {
		Map<String, Integer> all = new HashMap<>();
		LANGUAGES.values().forEach((months) -> months.forEach(all::putIfAbsent));
		all.putAll(LANGUAGES.getOrDefault("en", Map.of()));
		return all;
	}

	/** The month of a name in lower case. */
	OptionalInt find(String name) {
		Integer month = this.own.get(name);
		if (month == null) {
			month = ALL.get(name);
		}
		return (month != null) ? OptionalInt.of(month) : OptionalInt.empty();
	}

}
