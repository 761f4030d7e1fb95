package org.dateline.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Counts of what was found, what there was to find, and what of it was right, by kind. */
final class QuotedTally {

	private static final double ALIKE = 0.5;

	private final Map<String, int[]> counts = new HashMap<>();

	void add(QuotedText text, List<QuotedAct> gold, List<QuotedAct> found) {
		gold.forEach((act) -> count(act.kind(), 1));
		found.forEach((act) -> count(act.kind(), 0));
		pairs(gold, found).forEach((pair) -> {
			count(pair.gold().kind(), 3);
			count(pair.found().kind(), 2);
		});
		text.stretches().forEach((stretch) -> stretch(text.words(List.of(stretch)), gold, found));
	}

	private void stretch(Set<Integer> words, List<QuotedAct> gold, List<QuotedAct> found) {
		Optional<QuotedAct> wanted = best(words, gold);
		Optional<QuotedAct> said = best(words, found);
		wanted.ifPresent((act) -> count("who said it", 1));
		said.ifPresent((act) -> count("who said it", 0));
		if (wanted.isPresent() && said.isPresent() && wanted.get().hasSource(said.get())) {
			count("who said it", 2);
			count("who said it", 3);
		}
	}

	private static Optional<QuotedAct> best(Set<Integer> words, List<QuotedAct> acts) {
		return acts.stream()
			.filter((act) -> act.covers(words))
			.max(Comparator.comparingLong((act) -> words.stream().filter(act.content()::contains).count()));
	}

	/** Each act with the one that is most like it, none of them twice. */
	private static Stream<Pair> pairs(List<QuotedAct> gold, List<QuotedAct> found) {
		Set<Integer> used = new HashSet<>();
		return IntStream.range(0, gold.size() * found.size())
			.mapToObj((place) -> new Pair(place / found.size(), place % found.size(), gold.get(place / found.size()),
					found.get(place % found.size())))
			.filter((pair) -> pair.likeness() > 0)
			.sorted(Comparator.comparingDouble((Pair pair) -> -pair.likeness()))
			.filter((pair) -> !used.contains(pair.goldPlace()) && !used.contains(-1 - pair.foundPlace()))
			.peek((pair) -> used.addAll(List.of(pair.goldPlace(), -1 - pair.foundPlace())))
			.toList()
			.stream()
			.filter((pair) -> pair.likeness() >= ALIKE && pair.gold().hasSource(pair.found()));
	}

	private void count(String kind, int what) {
		this.counts.computeIfAbsent(kind, (_) -> new int[4])[what]++;
		if (!kind.equals("who said it") && !kind.equals("all")) {
			count("all", what);
		}
	}

	/** The harmonic mean of precision and recall, in per cent. */
	double score(String kind) {
		int[] count = this.counts.getOrDefault(kind, new int[4]);
		double precision = (double) count[2] / Math.max(1, count[0]);
		double recall = (double) count[3] / Math.max(1, count[1]);
		return (precision + recall == 0) ? 0 : 200 * precision * recall / (precision + recall);
	}

	/** Two acts that may be the same. */
	private record Pair(int goldPlace, int foundPlace, QuotedAct gold, QuotedAct found) {

		double likeness() {
			return this.gold.likeness(this.found);
		}

	}

}
