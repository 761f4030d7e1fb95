package org.dateline.article;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Recognises the parts of a story in its next revision, so that they keep their ids:
 * first by what is equal, sign by sign, then by words that are mostly the same.
 *
 * @param <T> the parts
 */
final class Recognition<T> {

	/**
	 * How far apart two parts may stand that are compared word by word: it bounds the
	 * work.
	 */
	private static final int REACH = 25;

	private static final double ALIKE = 0.5;

	private final List<T> before;

	private final List<T> now;

	/** Per part of the new story the one before, or null. */
	private final @Nullable T[] found;

	private final boolean[] taken;

	@SuppressWarnings("unchecked")
	private Recognition(List<T> before, List<T> now) {
		this.before = before;
		this.now = now;
		this.found = (@Nullable T[]) new Object[now.size()];
		this.taken = new boolean[before.size()];
	}

	/**
	 * Recognises parts.
	 * @param before the parts of the revision before
	 * @param now the parts of the new one
	 * @param signs what a part is known by, the surest first; absent where a part has
	 * none
	 * @return per part of the new revision, in order, the one before that it is
	 */
	@SafeVarargs
	static <T> Recognition<T> of(List<T> before, List<T> now, Function<T, Optional<?>>... signs) {
		Recognition<T> recognition = new Recognition<>(before, now);
		for (Function<T, Optional<?>> sign : signs) {
			recognition.bySign(sign);
		}
		return recognition;
	}

	/** Goes on by words. */
	Recognition<T> alike(Function<T, String> words) {
		List<Map<String, Integer>> old = this.before.stream().map(words).map(Recognition::bag).toList();
		for (int index = 0; index < this.now.size(); index++) {
			if (this.found[index] == null && !old.isEmpty()) {
				nearest(index, bag(words.apply(this.now.get(index))), old);
			}
		}
		return this;
	}

	/** The part before that the part at this place is. */
	Optional<T> at(int index) {
		return Optional.ofNullable(this.found[index]);
	}

	private void bySign(Function<T, Optional<?>> sign) {
		Map<Object, Deque<Integer>> places = new HashMap<>();
		for (int index = 0; index < this.before.size(); index++) {
			int place = index;
			if (!this.taken[index]) {
				sign.apply(this.before.get(index))
					.ifPresent((value) -> places.computeIfAbsent(value, (first) -> new ArrayDeque<>()).add(place));
			}
		}
		for (int index = 0; index < this.now.size(); index++) {
			Integer place = (this.found[index] == null)
					? sign.apply(this.now.get(index)).map(places::get).map(Deque::poll).orElse(null) : null;
			if (place != null) {
				take(index, place);
			}
		}
	}

	private void nearest(int index, Map<String, Integer> words, List<Map<String, Integer>> old) {
		double best = ALIKE;
		int place = -1;
		int end = Math.min(old.size(), index + REACH + 1);
		for (int candidate = Math.max(0, index - REACH); candidate < end; candidate++) {
			double likeness = this.taken[candidate] ? 0 : likeness(words, old.get(candidate));
			if (likeness > best) {
				best = likeness;
				place = candidate;
			}
		}
		if (place >= 0) {
			take(index, place);
		}
	}

	private void take(int index, int place) {
		this.found[index] = this.before.get(place);
		this.taken[place] = true;
	}

	/** Dice's coefficient over the words. */
	private static double likeness(Map<String, Integer> left, Map<String, Integer> right) {
		int shared = left.entrySet()
			.stream()
			.mapToInt((entry) -> Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0)))
			.sum();
		int all = size(left) + size(right);
		return (all == 0) ? 0 : 2.0 * shared / all;
	}

	private static int size(Map<String, Integer> bag) {
		return bag.values().stream().mapToInt(Integer::intValue).sum();
	}

	private static Map<String, Integer> bag(String text) {
		return Arrays.stream(text.split("\\s", -1))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toMap(Function.identity(), (word) -> 1, Integer::sum, HashMap::new));
	}

	/** Something to know a part by, if the part has it. */
	static Optional<?> sign(@Nullable Object... parts) {
		return Arrays.stream(parts).allMatch(Objects::nonNull) ? Optional.of(Arrays.asList(parts)) : Optional.empty();
	}

}
