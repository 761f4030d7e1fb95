package org.dateline.format.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Guesses the language of a text by its small words. */
final class Languages {

	/** The tag of a text whose language nobody can tell (BCP 47). */
	static final String UNKNOWN = "und";

	private static final Languages STANDARD = new Languages(Entries.of("languages.txt"));

	private static final int ENOUGH = 4000;

	private static final int LEAST = 3;

	private final Map<String, Set<String>> words;

	private Languages(Map<String, Set<String>> words) {
		this.words = words;
	}

	static Languages standard() {
		return STANDARD;
	}

	/** The small words of a language. */
	Set<String> smallWords(String language) {
		int hyphen = language.indexOf('-');
		return this.words.getOrDefault((hyphen > 0) ? language.substring(0, hyphen) : language, Set.of());
	}

	String guess(List<String> texts) {
		Map<String, Integer> hits = new HashMap<>();
		int seen = 0;
		for (String text : texts) {
			if (seen < ENOUGH && text.length() > 30) {
				seen += count(text, hits);
			}
		}
		String written = Scripts.language(texts);
		String best = hits.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= LEAST)
			.max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(UNKNOWN);
		return written.isEmpty() ? best : written;
	}

	private int count(String text, Map<String, Integer> hits) {
		List<String> found = Words.of(text);
		for (Map.Entry<String, Set<String>> language : this.words.entrySet()) {
			int count = (int) found.stream().filter(language.getValue()::contains).count();
			hits.merge(language.getKey(), count, Integer::sum);
		}
		return found.size();
	}

}
