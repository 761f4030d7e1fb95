package org.dateline.house;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A limit to what sources may measure, and a source that was planted to break it.
 *
 * @param name what is measured and what it must be
 * @param figure what it is
 * @param broken the places that break the limit; none where it is kept
 * @param planted a source that breaks it
 */
public record Limit(String name, Function<Measures, String> figure, Function<Measures, List<String>> broken,
		String planted) {

	private static final int SHOWN = 10;

	static Limit most(String name, Bound bound, Function<Measures, Stream<Sized>> sized, String planted) {
		Function<Measures, List<Sized>> sorted = (
				measures) -> sized.apply(measures).sorted(Comparator.comparingInt(Sized::size).reversed()).toList();
		return new Limit("%s, %d %% ≤ %d".formatted(name, bound.percent(), bound.most()),
				(measures) -> Integer.toString(bound.of(sorted.apply(measures))),
				(measures) -> bound.broken(sorted.apply(measures)), planted);
	}

	static Limit none(String name, Function<Measures, Stream<String>> places, String planted) {
		return new Limit(name + " = 0", (measures) -> Long.toString(places.apply(measures).count()),
				(measures) -> places.apply(measures).toList(), planted);
	}

	@Override
	public String toString() {
		return this.name;
	}

	/**
	 * The greatest size that so many in a hundred may have.
	 *
	 * @param percent how many in a hundred
	 * @param most their greatest size
	 */
	record Bound(int percent, int most) {

		/**
		 * The nearest rank: the smallest size that so many in a hundred do not exceed.
		 */
		private int of(List<Sized> descending) {
			if (descending.isEmpty()) {
				return 0;
			}
			int above = descending.size() * (100 - this.percent) / 100;
			return descending.get(Math.min(above, descending.size() - 1)).size();
		}

		private List<String> broken(List<Sized> descending) {
			if (of(descending) <= this.most) {
				return List.of();
			}
			return descending.stream()
				.filter((one) -> one.size() > this.most)
				.limit(SHOWN)
				.map((one) -> one.where() + " " + one.size())
				.toList();
		}

	}

	/**
	 * Something that has a size.
	 *
	 * @param where its place
	 * @param size its size
	 */
	record Sized(String where, int size) {
	}

}
