package org.dateline.format.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Tells the languages that have a script of their own. */
final class Scripts {

	private static final Map<UnicodeScript, String> OWN = Map.of(UnicodeScript.HAN, "zh", UnicodeScript.HANGUL, "ko",
			UnicodeScript.THAI, "th", UnicodeScript.HEBREW, "he", UnicodeScript.GREEK, "el", UnicodeScript.GEORGIAN,
			"ka", UnicodeScript.ARMENIAN, "hy", UnicodeScript.BENGALI, "bn", UnicodeScript.TAMIL, "ta");

	private static final int ENOUGH = 20_000;

	private Scripts() {
	}

	/** The language that most letters belong to, empty where the script has many. */
	static String language(List<String> texts) {
		Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
		int seen = 0;
		for (String text : texts) {
			if (seen < ENOUGH) {
				String part = text.substring(0, Math.min(text.length(), ENOUGH));
				part.codePoints()
					.filter(Character::isLetter)
					.forEach((point) -> counts.merge(UnicodeScript.of(point), 1, Integer::sum));
				seen += part.length();
			}
		}
		int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
		if (kana * 5 > counts.getOrDefault(UnicodeScript.HAN, 0) && kana * 4 > total(counts)) {
			return "ja";
		}
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() * 2 > total(counts))
			.map((entry) -> OWN.getOrDefault(entry.getKey(), ""))
			.findFirst()
			.orElse("");
	}

	private static int total(Map<UnicodeScript, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

	/** The script of the first letter of a text. */
	static UnicodeScript of(String text) {
		return text.codePoints()
			.filter(Character::isLetter)
			.mapToObj(UnicodeScript::of)
			.findFirst()
			.orElse(UnicodeScript.COMMON);
	}

}
