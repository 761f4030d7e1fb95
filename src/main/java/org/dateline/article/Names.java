package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How parts of one sort are named: where their id is, how they get one, how one is made.
 */
record Names<T>(Function<T, @Nullable String> id, BiFunction<T, String, T> named, Supplier<String> fresh) {

	/**
	 * The parts with their ids: those that they have, those of parts recognised, or new
	 * ones.
	 */
	List<T> give(List<T> before, List<T> now, BiFunction<List<T>, List<T>, Recognition<T>> recognise) {
		Set<String> given = now.stream().map(this.id).flatMap(Stream::ofNullable).collect(Collectors.toSet());
		List<T> free = before.stream().filter((part) -> !given.contains(String.valueOf(this.id.apply(part)))).toList();
		List<T> nameless = now.stream().filter((part) -> this.id.apply(part) == null).toList();
		Recognition<T> recognition = recognise.apply(free, nameless);
		List<T> parts = new ArrayList<>();
		int index = 0;
		for (T part : now) {
			parts.add((this.id.apply(part) != null) ? part
					: this.named.apply(part, recognition.at(index++).map(this.id).orElseGet(this.fresh)));
		}
		return parts;
	}

}
