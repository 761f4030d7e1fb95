package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the names out of a byline, without what introduces them and what they do. */
final class NameReader {

	private static final List<String> INTRODUCTIONS = longestFirst("byline.txt");

	private static final Set<String> ROLES = WordList.phrases("roles.txt");

	private static final Set<String> NOBODIES = WordList.phrases("nobodies.txt");

	private static final Set<String> CONNECTORS = WordList.phrases("connectors.txt");

	private static final Set<String> AGENCIES = WordList.phrases("agencies.txt");

	private static final int LONGEST_LINE = 400;

	private static final int LONGEST_NAME = 60;

	private static final int MOST_WORDS = 6;

	private NameReader() {
	}

	private static List<String> longestFirst(String file) {
		return WordList.lines(file).stream().distinct().sorted((a, b) -> b.length() - a.length()).toList();
	}

	/** The names in a byline, each once. */
	static List<String> read(String byline) {
		String line = Wording.untagged(byline);
		if (line.length() > LONGEST_LINE) {
			return List.of();
		}
		Map<String, String> names = new LinkedHashMap<>();
		for (String part : parts(withoutIntroduction(line))) {
			String name = trimmed(withoutIntroduction(part));
			if (isName(name)) {
				names.putIfAbsent(Wording.key(name), name);
			}
		}
		return List.copyOf(names.values());
	}

	/** Whether a line begins with words that introduce a name. */
	static boolean isIntroduced(String line) {
		return withoutIntroduction(line).length() < line.length();
	}

	/** Whether a name is that of an agency. */
	static boolean isAgency(String name) {
		return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
	}

	static String withoutIntroduction(String line) {
		String lower = line.toLowerCase(Locale.ROOT);
		for (String words : INTRODUCTIONS) {
			if (lower.startsWith(words) && lower.length() == line.length()) {
				int at = words.length();
				boolean ends = at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == ':');
				if (ends) {
					return line.substring(at + 1).strip();
				}
			}
		}
		return line.startsWith(":") ? line.substring(1).strip() : line;
	}

	private static List<String> parts(String line) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (String word : WordList.words(spaced(line))) {
			if (isBreak(word)) {
				parts.add(part.toString().strip());
				part.setLength(0);
				if (word.equals("|") && !parts.getLast().isEmpty()) {
					return parts;
				}
			}
			else {
				part.append(word).append(' ');
			}
		}
		parts.add(part.toString().strip());
		return parts.stream().filter((name) -> !name.isEmpty()).toList();
	}

	private static boolean isBreak(String word) {
		return word.equals(",") || word.equals("|") || CONNECTORS.contains(word);
	}

	/** Sets signs that part names apart from them, and drops what stands in brackets. */
	private static String spaced(String line) {
		StringBuilder spaced = new StringBuilder(line.length() + 16);
		int brackets = 0;
		for (int at = 0; at < line.length(); at++) {
			char unit = line.charAt(at);
			switch (unit) {
				case '(', '[', '（' -> brackets++;
				case ')', ']', '）' -> brackets = Math.max(0, brackets - 1);
				case ',', ';', '/', '、', '،' -> spaced.append((brackets > 0) ? "" : " , ");
				case '|', '•', '·', '—', '–', '｜' -> spaced.append((brackets > 0) ? "" : " | ");
				default -> spaced.append((brackets > 0) ? "" : String.valueOf(unit));
			}
		}
		return spaced.toString();
	}

	private static String trimmed(String name) {
		int from = 0;
		int to = name.length();
		while (from < to && !Character.isLetter(name.charAt(from))) {
			from++;
		}
		while (to > from && !Character.isLetterOrDigit(name.charAt(to - 1)) && name.charAt(to - 1) != '.') {
			to--;
		}
		return name.substring(from, to);
	}

	/** Whether words can be the name of somebody. */
	static boolean isName(String name) {
		List<String> words = Wording.words(name);
		String lower = name.toLowerCase(Locale.ROOT);
		if (isAgency(name)) {
			return true;
		}
		return name.length() > 1 && name.length() <= LONGEST_NAME && !words.isEmpty()
				&& (words.size() <= MOST_WORDS || Wording.isSolid(name.charAt(0))) && !NOBODIES.contains(lower)
				&& words.stream().noneMatch(ROLES::contains) && isWrittenAsName(name);
	}

	private static boolean isWrittenAsName(String name) {
		boolean digits = name.chars().anyMatch((unit) -> unit >= '0' && unit <= '9');
		boolean address = name.indexOf('@') >= 0 || name.contains("http") || name.contains("www.") || name.contains("..");
		return !digits && !address && name.indexOf('?') < 0 && name.indexOf('!') < 0 && name.indexOf(':') < 0
				&& !Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
	}

}
