package org.dateline.format.page.facts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Element;

/**
 * What the words beside a date, or the names of its element, say happened on that day.
 */
enum DateLabel {

	/** The story was published. */
	PUBLISHED,
	/** The story was changed. */
	UPDATED,
	/** Something else happened. */
	OTHER,
	/** Nothing is said. */
	NONE;

	private static final Map<String, DateLabel> WORDS = load();

	private static final int LONGEST = 160;

	private static Map<String, DateLabel> load() {
		Map<String, DateLabel> labels = new HashMap<>();
		WordList.entries("dating.txt").forEach((name, words) -> {
			DateLabel label = valueOf(name.toUpperCase(Locale.ROOT));
			WordList.words(words).forEach((word) -> labels.put(word, label));
		});
		return labels;
	}

	/** The label in words: the last before the date counts. */
	static DateLabel of(String words) {
		String last = (words.length() > LONGEST) ? words.substring(words.length() - LONGEST) : words;
		return Wording.words(last)
			.stream()
			.map((word) -> WORDS.getOrDefault(word, NONE))
			.filter((label) -> label != NONE)
			.reduce(NONE, (first, next) -> next);
	}

	/** The label in the names of an element. */
	static DateLabel of(Element element) {
		String names = (element.className() + ' ' + element.attr("itemprop")).toLowerCase(Locale.ROOT);
		if (names.contains("updat") || names.contains("modif")) {
			return UPDATED;
		}
		return names.contains("publish") || names.contains("entry-date") || element.hasAttr("pubdate") ? PUBLISHED
				: NONE;
	}

}
