package org.dateline.ingest;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The names that senders give their files, which are shown and never opened. */
final class FileName {

	private static final int LONGEST = 200;

	private FileName() {
	}

	/**
	 * The name without the folders before it and without signs that are not seen; empty
	 * where nothing is left of it.
	 */
	static Optional<String> of(@Nullable String given) {
		if (given == null) {
			return Optional.empty();
		}
		String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).strip();
		StringBuilder shown = new StringBuilder();
		name.codePoints()
			.limit(LONGEST)
			.map((point) -> isSeen(point) ? point : '\uFFFD')
			.forEach(shown::appendCodePoint);
		return Optional.of(shown.toString()).filter((each) -> !each.isEmpty());
	}

	private static boolean isSeen(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

}
