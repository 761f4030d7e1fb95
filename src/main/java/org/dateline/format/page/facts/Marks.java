package org.dateline.format.page.facts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Reads what elements say of themselves in the words of their class and id. */
final class Marks {

	private static final Map<String, Set<Mark>> WORDS = load();

	private static final int LONGEST = 400;

	/** Elements whose names speak of the whole page. */
	private static final Set<String> WHOLE = Set.of("html", "body", "main", "article");

	/** A page repeats its class names many times. */
	private final Map<String, Set<Mark>> known = new HashMap<>();

	private static Map<String, Set<Mark>> load() {
		Map<String, Set<Mark>> words = new HashMap<>();
		WordList.entries("marks.txt").forEach((name, list) -> {
			Mark mark = Mark.valueOf(name.toUpperCase(Locale.ROOT));
			WordList.words(list)
				.forEach((word) -> words.computeIfAbsent(word, (key) -> EnumSet.noneOf(Mark.class)).add(mark));
		});
		return Map.copyOf(words);
	}

	/** The marks of an element, all of its names together. */
	Set<Mark> of(Element element) {
		if (element.attributesSize() == 0) {
			return Set.of();
		}
		String names = element.attr("class");
		String id = element.id();
		String all = id.isEmpty() ? names : names + ' ' + id;
		return all.isEmpty() ? Set.of() : this.known.computeIfAbsent(all, Marks::read);
	}

	/**
	 * Whether an element stands beside the story, by the first of its names that says so.
	 */
	boolean isMargin(Element element, Set<Mark> marks) {
		return switch (element.normalName()) {
			case "nav", "footer", "aside", "dialog" -> true;
			default -> marks.contains(Mark.MARGIN) && !WHOLE.contains(element.normalName());
		};
	}

	private static Set<Mark> read(String names) {
		Set<Mark> all = EnumSet.noneOf(Mark.class);
		int from = 0;
		String bounded = (names.length() > LONGEST) ? names.substring(0, LONGEST) : names;
		while (from < bounded.length()) {
			int space = bounded.indexOf(' ', from);
			int to = (space < 0) ? bounded.length() : space;
			all.addAll(ofName(bounded.substring(from, to)));
			from = to + 1;
		}
		return all;
	}

	private static Set<Mark> ofName(String name) {
		Set<Mark> marks = EnumSet.noneOf(Mark.class);
		int from = 0;
		for (int at = 0; at <= name.length(); at++) {
			if (at == name.length() || isBorder(name, at)) {
				String word = name.substring(from, at).toLowerCase(Locale.ROOT);
				marks.addAll(WORDS.getOrDefault(word, Set.of()));
				from = (at < name.length() && !Character.isLetter(name.charAt(at))) ? at + 1 : at;
			}
		}
		if (marks.contains(Mark.UNLESS)) {
			marks.remove(Mark.MARGIN);
		}
		return marks;
	}

	private static boolean isBorder(String name, int at) {
		char unit = name.charAt(at);
		return !Character.isLetter(unit)
				|| (at > 0 && Character.isUpperCase(unit) && Character.isLowerCase(name.charAt(at - 1)));
	}

}
