package org.dateline.story;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Reads an absent list as an empty one, for arrays on the wire are always arrays. */
final class Absent {

	private Absent() {
	}

	static <T> List<T> none(@Nullable List<T> list) {
		if (list == null) {
			return List.of();
		}
		// Reading keeps a hole in a list, so that the rules can say where it is
		return list.stream().anyMatch(Objects::isNull) ? list.stream().toList() : List.copyOf(list);
	}

}
