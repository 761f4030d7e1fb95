package org.dateline.format.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a page says more than once: titles, captions, the name of its site. */
final class Repetition {

	private static final int LONGEST_SITE = 45;

	private final Map<String, Integer> counts = new HashMap<>();

	/** What stands before the name of a site in a line. */
	private final Set<String> titled = new HashSet<>();

	private final Map<String, List<String>> sites = new HashMap<>();

	Repetition(Page page) {
		page.passages().forEach((passage) -> this.counts.merge(Words.key(passage.text()), 1, Integer::sum));
		page.passages().forEach((passage) -> part(passage.text()));
	}

	private void part(String text) {
		Partings.ALL.forEach((parting) -> part(text, parting).ifPresent(
				(end) -> this.sites.computeIfAbsent(text.substring(end + parting.length()), (_) -> new ArrayList<>())
					.add(text.substring(0, end))));
		part(text, ": ");
	}

	/** Notes what stands before a parting, and gives its place. */
	private Optional<Integer> part(String text, String parting) {
		int end = text.lastIndexOf(parting);
		int left = text.length() - end - parting.length();
		if (end <= 0 || left <= 0 || left > LONGEST_SITE) {
			return Optional.empty();
		}
		this.titled.add(Words.key(text.substring(0, end)));
		return Optional.of(end);
	}

	/** How often a passage stands on the page. */
	int count(String text) {
		return this.counts.getOrDefault(Words.key(text), 0);
	}

	/** Whether a line repeats a text and adds the name of the site. */
	boolean isTitled(String text) {
		return this.titled.contains(Words.key(text));
	}

	/**
	 * The name of the site, if lines end in it or it stands by itself.
	 * @return the name as written
	 */
	Optional<String> site() {
		return this.sites.entrySet()
			.stream()
			.filter((entry) -> isName(entry.getKey()))
			.filter((entry) -> weight(entry) > 1)
			.max((one, other) -> weight(one) - weight(other))
			.map(Map.Entry::getKey);
	}

	private static boolean isName(String text) {
		return !Endings.stops(text) && text.codePoints().anyMatch(Character::isLetter)
				&& text.split(" ", -1).length <= 6 && !Character.isLowerCase(text.charAt(0));
	}

	private int weight(Map.Entry<String, List<String>> site) {
		int repeated = (int) site.getValue().stream().filter((title) -> count(title) > 0).count();
		int lines = (int) site.getValue().stream().distinct().count();
		int alone = count(site.getKey());
		return (repeated > 0 || lines > 2) ? 2 * repeated + lines + Math.min(alone, 3) : 0;
	}

}
