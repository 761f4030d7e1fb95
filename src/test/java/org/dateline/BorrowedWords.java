package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The runs of words that a text shares with another; titles stand in both by right. Words
 * are compared without their case and their punctuation.
 */
final class BorrowedWords {

	/** The shortest run that is borrowed: one word more than may be shared. */
	static final int RUN = 9;

	private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");

	private static final Pattern GAPS = Pattern.compile("(\\\\[nrt]|[^\\p{L}\\p{N}])+");

	private final Set<String> runs;

	BorrowedWords(String source, List<String> titles) {
		Set<String> free = titles.stream().flatMap(BorrowedWords::runs).collect(Collectors.toSet());
		this.runs = runs(source).filter((run) -> !free.contains(run)).collect(Collectors.toSet());
	}

	private static Stream<String> runs(String text) {
		List<String> words = GAPS.splitAsStream(APOSTROPHES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""))
			.filter((word) -> !word.isEmpty())
			.toList();
		return IntStream.rangeClosed(0, words.size() - RUN)
			.mapToObj((first) -> String.join(" ", words.subList(first, first + RUN)));
	}

	/** The runs of a text that were borrowed. */
	List<String> in(String text) {
		return runs(text).filter(this.runs::contains).toList();
	}

	/** The runs of a file that were borrowed, after its name. */
	Stream<String> in(Path file) {
		try {
			return in(Files.readString(file, StandardCharsets.UTF_8)).stream().map((run) -> file + ": " + run);
		}
		catch (IOException unreadable) {
			throw new IllegalStateException("No text can be read from " + file, unreadable);
		}
	}

}
