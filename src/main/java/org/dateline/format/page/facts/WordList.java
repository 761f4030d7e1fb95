package org.dateline.format.page.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dateline.credit.Lists;

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
		return Lists.lines(WordList.class, file);
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
