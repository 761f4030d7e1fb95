package org.dateline.format.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much of what a passage says is said in the window as well. */
final class Cohesion {

	private static final int SHORTEST = 4;

	private static final int STEM = 7;

	private final Map<String, Integer> passages = new HashMap<>();

	private final Window window;

	private final Set<String> smallWords;

	Cohesion(List<Look> looks, Window window, Set<String> smallWords) {
		this.window = window;
		this.smallWords = smallWords;
		for (int index = window.start(); index < window.end(); index++) {
			if (!looks.get(index).kind().isShort()) {
				stems(looks.get(index)).forEach((stem) -> this.passages.merge(stem, 1, Integer::sum));
			}
		}
	}

	private Set<String> stems(Look look) {
		Set<String> stems = new HashSet<>();
		look.words()
			.stream()
			.filter((word) -> word.length() >= SHORTEST && !this.smallWords.contains(word))
			.forEach((word) -> stems.add(word.substring(0, Math.min(word.length(), STEM))));
		return stems;
	}

	/** How many words of a passage the window holds as well. */
	int shared(int passage, Look look) {
		int own = (this.window.holds(passage) && !look.kind().isShort()) ? 1 : 0;
		return (int) stems(look).stream().filter((stem) -> this.passages.getOrDefault(stem, 0) > own).count();
	}

	/**
	 * In a hundred, the words of a passage that other passages of the window hold; -1 for
	 * too few.
	 */
	int of(int passage, Look look) {
		int stems = stems(look).size();
		return (stems < 2) ? -1 : shared(passage, look) * 100 / stems;
	}

}
