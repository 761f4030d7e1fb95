package org.dateline.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one probably means. */
final class Nearest {

	private static final int LONGEST = 60;

	private Nearest() {
	}

	/** The proposal that ends a refusal, if there is one. */
	static String hint(String name, Collection<String> known) {
		return to(name, known).map((near) -> "; did you mean \"" + near + "\"?").orElse("");
	}

	static Optional<String> to(String name, Collection<String> known) {
		if (name.length() > LONGEST) {
			return Optional.empty();
		}
		String folded = name.toLowerCase(Locale.ROOT);
		return known.stream()
			.min(Comparator.comparingInt((candidate) -> distance(folded, candidate.toLowerCase(Locale.ROOT))))
			.filter((candidate) -> distance(folded, candidate.toLowerCase(Locale.ROOT)) <= tolerance(candidate));
	}

	private static int tolerance(String candidate) {
		return Math.max(1, candidate.length() / 3);
	}

	/** Levenshtein's distance, row by row. */
	private static int distance(String left, String right) {
		int[] row = new int[right.length() + 1];
		for (int column = 0; column <= right.length(); column++) {
			row[column] = column;
		}
		for (int line = 1; line <= left.length(); line++) {
			int diagonal = row[0];
			row[0] = line;
			for (int column = 1; column <= right.length(); column++) {
				int exchanged = diagonal + ((left.charAt(line - 1) == right.charAt(column - 1)) ? 0 : 1);
				diagonal = row[column];
				row[column] = Math.min(exchanged, Math.min(row[column], row[column - 1]) + 1);
			}
		}
		return row[right.length()];
	}

}
