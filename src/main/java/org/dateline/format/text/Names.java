package org.dateline.format.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.credit.Credit;
import org.jspecify.annotations.Nullable;

/** The names of a credit, as a story can hold them. */
final class Names {

	private static final int LONGEST = 200;

	private Names() {
	}

	static List<String> fitting(List<String> names) {
		return names.stream().filter((name) -> name.length() <= LONGEST).toList();
	}

	static @Nullable String fitting(@Nullable String name) {
		return (name != null && name.length() <= LONGEST) ? name : null;
	}

	/** The credit as it should be printed, absent where it names nobody. */
	static @Nullable String line(Credit credit) {
		String line = Stream.concat(credit.agencies().stream(), credit.creators().stream())
			.collect(Collectors.joining(" / "));
		return fitting(line.isEmpty() ? null : line);
	}

}
