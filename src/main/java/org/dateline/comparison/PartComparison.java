package org.dateline.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Compares parts of two stories by their ids.
 *
 * @param <T> what they are
 * @param id tells their ids
 * @param aside members that are not looked at
 */
record PartComparison<T extends Record>(Function<T, @Nullable String> id, Set<String> aside) {

	List<PartChange> changes(List<T> before, List<T> after) {
		Map<String, T> old = named(before);
		Map<String, T> now = named(after);
		Stream<PartChange> stayed = after.stream().flatMap((part) -> change(old.get(name(part)), part).stream());
		Stream<PartChange> removed = before.stream()
			.filter((part) -> !now.containsKey(name(part)))
			.map((part) -> new PartChange(Change.REMOVED, this.id.apply(part), List.of()));
		return Stream.concat(stayed, removed).toList();
	}

	private Map<String, T> named(List<T> parts) {
		Map<String, T> named = new LinkedHashMap<>();
		parts.stream().filter((part) -> this.id.apply(part) != null).forEach((part) -> named.put(name(part), part));
		return named;
	}

	private String name(T part) {
		return String.valueOf(this.id.apply(part));
	}

	private List<PartChange> change(@Nullable T old, T part) {
		if (old == null) {
			return List.of(new PartChange(Change.ADDED, this.id.apply(part), List.of()));
		}
		List<MemberChange> members = Members.changes(old, part, this.aside);
		return members.isEmpty() ? List.of() : List.of(new PartChange(Change.CHANGED, this.id.apply(part), members));
	}

}
