package org.dateline.format.page.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the trade in many languages, from text files beside this class.
 *
 * <p>
 * A hash sign begins a comment. A file is a list of phrases, one a line, or a list of
 * entries {@code name: word word}; all in lower case.
 */
final class WordList {

	private static final Pattern SPACES = Pattern.compile(" +");

	private WordList() {
	}

	/** The lines of a file, without comments. */
	static List<String> lines(String file) {
		InputStream stream = Objects.requireNonNull(WordList.class.getResourceAsStream(file), file);
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines()
				.map((line) -> (line.indexOf('#') < 0) ? line : line.substring(0, line.indexOf('#')))
				.map(String::strip)
				.filter((line) -> !line.isEmpty())
				.toList();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("No words can be read from " + file, unreadable);
		}
	}

	/** The phrases of a file. */
	static Set<String> phrases(String file) {
		return lines(file).stream().collect(Collectors.toUnmodifiableSet());
	}

	/** The entries of a file, each a name before what follows its colon. */
	static Map<String, String> entries(String file) {
		Map<String, String> entries = new LinkedHashMap<>();
		for (String line : lines(file)) {
			int colon = line.indexOf(':');
			entries.merge(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), (a, b) -> a + " " + b);
		}
		return entries;
	}

	/** The words between spaces. */
	static List<String> words(String line) {
		return SPACES.splitAsStream(line.strip()).filter((word) -> !word.isEmpty()).toList();
	}

}
