package org.dateline.format.page.facts;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its script and its small words.
 *
 * <p>
 * A word that many languages share counts little for each of them.
 */
final class LanguageDetector {

	private static final String SCRIPT_ENTRY = "script";

	private static final Map<UnicodeScript, String> SCRIPTS = scripts();

	private static final Map<String, List<String>> WORDS = words();

	private static final int FEWEST_WORDS = 12;

	/** Of a hundred words this many are small ones in any language with small words. */
	private static final double LEAST_SHARE = 0.03;

	/** The second language has to be clearly less likely. */
	private static final double MARGIN = 1.15;

	private LanguageDetector() {
	}

	private static Map<UnicodeScript, String> scripts() {
		Map<UnicodeScript, String> scripts = new HashMap<>();
		for (String pair : WordList.words(WordList.entries("languages.txt").getOrDefault(SCRIPT_ENTRY, ""))) {
			int sign = pair.indexOf('=');
			scripts.put(UnicodeScript.forName(pair.substring(0, sign)), pair.substring(sign + 1));
		}
		return scripts;
	}

	private static Map<String, List<String>> words() {
		Map<String, List<String>> words = new HashMap<>();
		WordList.entries("languages.txt").forEach((language, list) -> {
			if (!language.equals(SCRIPT_ENTRY)) {
				WordList.words(list).forEach((word) -> words.merge(word, List.of(language), LanguageDetector::both));
			}
		});
		return words;
	}

	private static List<String> both(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).distinct().toList();
	}

	/** The language of a text, if it is long enough to tell. */
	static Optional<LanguageGuess> guess(String text) {
		Optional<LanguageGuess> byScript = byScript(text);
		return byScript.isPresent() ? byScript : byWords(Wording.words(text.toLowerCase(Locale.ROOT)));
	}

	/** Japanese is written with Chinese signs too, so a few of its own are enough. */
	private static Optional<LanguageGuess> byScript(String text) {
		Map<String, Integer> counts = new HashMap<>();
		int letters = 0;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (unit > 0x24f && Character.isLetter(unit)) {
				String language = SCRIPTS.get(UnicodeScript.of(unit));
				if (language != null) {
					counts.merge(language, 1, Integer::sum);
				}
			}
			letters += Character.isLetter(unit) ? 1 : 0;
		}
		int all = letters;
		if (all >= FEWEST_WORDS && counts.getOrDefault("ja", 0) > all / 10) {
			return Optional.of(new LanguageGuess("ja", true));
		}
		return counts.entrySet()
			.stream()
			.filter((entry) -> all >= FEWEST_WORDS && entry.getValue() > all * 0.4)
			.map((entry) -> new LanguageGuess(entry.getKey(), true))
			.findFirst();
	}

	private static Optional<LanguageGuess> byWords(List<String> words) {
		if (words.size() < FEWEST_WORDS) {
			return Optional.empty();
		}
		Map<String, Double> scores = new HashMap<>();
		for (String word : words) {
			List<String> languages = WORDS.getOrDefault(word, List.of());
			languages.forEach((language) -> scores.merge(language, 1 / Math.sqrt(languages.size()), Double::sum));
		}
		String best = best(scores, null);
		String second = best(scores, best);
		double score = scores.getOrDefault(best, 0.0);
		boolean sure = score > MARGIN * scores.getOrDefault(second, 0.0);
		return (score < words.size() * LEAST_SHARE) ? Optional.empty() : Optional.of(new LanguageGuess(best, sure));
	}

	private static String best(Map<String, Double> scores, @Nullable String without) {
		return scores.entrySet()
			.stream()
			.filter((entry) -> !entry.getKey().equals(without))
			.max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse("");
	}

}
