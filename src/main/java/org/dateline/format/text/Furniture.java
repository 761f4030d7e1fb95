package org.dateline.format.text;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The furniture of pages, as far as it is known by its words in many languages. */
final class Furniture {

	private static final Furniture STANDARD = new Furniture(Entries.of("furniture.txt"));

	private final Map<String, Set<String>> entries;

	private final Map<String, List<String>> starts = new HashMap<>();

	private final Set<String> units = new HashSet<>();

	private Furniture(Map<String, Set<String>> entries) {
		this.entries = entries;
		entries.forEach((name, phrases) -> this.starts.put(name, List.copyOf(phrases)));
		entries.getOrDefault("unit", Set.of()).forEach((unit) -> this.units.addAll(Words.of(unit)));
	}

	static Furniture standard() {
		return STANDARD;
	}

	/** Whether all of a line is furniture. */
	boolean isLine(String text) {
		String key = Words.key(text);
		return key.isEmpty() || has("line", key) || has("line", uncounted(key)) || isCounter(text);
	}

	/** Whether a line names a part of a publication. */
	boolean isSection(String text) {
		return has("section", Words.key(text));
	}

	/** Whether a line opens as boxes do: newsletters, paywalls, appeals. */
	boolean isBox(String text) {
		return opening("box", text) > 0;
	}

	/** Whether a line points to another story. */
	boolean isPointer(String text) {
		return opening("more", text) > 0;
	}

	/** How much of a line is the words that point to another story. */
	int pointer(String text) {
		return opening("more", text);
	}

	/** How much of a line is the words before an author's name. */
	int by(String text) {
		return opening("by", text);
	}

	boolean isDated(String text) {
		return opening("dated", text) > 0;
	}

	/** How many words of a text appeal to its reader to do something. */
	int appeals(List<String> words) {
		int appeals = 0;
		for (int index = 0; index < words.size(); index++) {
			boolean pair = index + 1 < words.size() && has("ad", words.get(index) + " " + words.get(index + 1));
			appeals += (pair || has("ad", words.get(index))) ? 1 : 0;
		}
		return appeals;
	}

	/** Whether a line counts or times something and says nothing else. */
	boolean isCounter(String text) {
		List<String> words = Words.of(text);
		return words.size() <= 8 && words.stream().allMatch((word) -> isNumber(word) || this.units.contains(word));
	}

	private static boolean isNumber(String word) {
		return Character.isDigit(word.charAt(0)) && word.length() <= 8;
	}

	/** A key without the number at its end or its start. */
	private static String uncounted(String key) {
		int end = key.length();
		while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || " (.,".indexOf(key.charAt(end - 1)) >= 0)) {
			end--;
		}
		int start = 0;
		while (start < end && (Character.isDigit(key.charAt(start)) || key.charAt(start) == ' ')) {
			start++;
		}
		return key.substring(start, end);
	}

	private boolean has(String name, String entry) {
		return this.entries.getOrDefault(name, Set.of()).contains(entry);
	}

	private int opening(String name, String text) {
		String start = Words.folded(text.substring(0, Math.min(text.length(), 60)));
		return longest(this.starts.getOrDefault(name, List.of()), start);
	}

	private static int longest(Collection<String> phrases, String start) {
		int longest = 0;
		for (String phrase : phrases) {
			if (phrase.length() > longest && start.startsWith(phrase) && ends(start, phrase)) {
				longest = phrase.length();
			}
		}
		return longest;
	}

	private static boolean ends(String start, String phrase) {
		int end = phrase.length();
		return end == start.length() || !Character.isLetterOrDigit(start.charAt(end))
				|| !Character.isLetterOrDigit(phrase.charAt(end - 1)) || Words.isDense(phrase);
	}

}
