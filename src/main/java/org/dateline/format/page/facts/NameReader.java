package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the names out of a byline, without what introduces them and what they are. */
final class NameReader {

	private static final List<String> INTRODUCTIONS = WordList.lines("byline.txt")
		.stream()
		.distinct()
		.sorted((one, other) -> other.length() - one.length())
		.toList();

	private static final Set<String> CONNECTORS = WordList.phrases("connectors.txt");

	private static final int LONGEST_LINE = 400;

	private NameReader() {
	}

	/** The names in a byline, each once. */
	static List<String> read(String byline) {
		String line = Wording.untagged(byline);
		if (line.length() > LONGEST_LINE) {
			return List.of();
		}
		Map<String, String> names = new LinkedHashMap<>();
		for (String part : parts(withoutIntroduction(line))) {
			String name = trimmed(NameRules.bare(withoutIntroduction(part)));
			boolean afterthought = !names.isEmpty() && name.indexOf(' ') < 0 && !NameRules.isAgency(name)
					&& names.values().stream().anyMatch((first) -> first.indexOf(' ') > 0);
			if (NameRules.isName(name) && !afterthought) {
				names.putIfAbsent(Wording.key(name), name);
			}
		}
		return List.copyOf(names.values());
	}

	/** Whether a line begins with words that introduce a name. */
	static boolean isIntroduced(String line) {
		return withoutIntroduction(line).length() < line.length();
	}

	/** A line without the words at its beginning that introduce a name, however many. */
	static String withoutIntroduction(String line) {
		String kept = line;
		String shorter = once(kept);
		while (shorter.length() < kept.length()) {
			kept = shorter;
			shorter = once(kept);
		}
		return kept;
	}

	private static String once(String line) {
		String lower = line.toLowerCase(Locale.ROOT);
		for (String words : INTRODUCTIONS) {
			int at = words.length();
			boolean begins = lower.startsWith(words) && lower.length() == line.length() && at < line.length();
			if (begins && (" :|/".indexOf(line.charAt(at)) >= 0 || Wording.isSolid(line.charAt(at - 1)))) {
				return line.substring(at).strip();
			}
		}
		return (line.startsWith(":") || line.startsWith("|") || line.startsWith("/")) ? line.substring(1).strip()
				: line;
	}

	private static List<String> parts(String line) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (String word : WordList.words(spaced(line))) {
			boolean stop = word.equals("|");
			if (stop || word.equals(",") || (CONNECTORS.contains(word) && !part.isEmpty())) {
				parts.add(part.toString().strip());
				part.setLength(0);
			}
			else {
				part.append(word).append(' ');
			}
			if (stop && !parts.getLast().isEmpty()) {
				return parts;
			}
		}
		parts.add(part.toString().strip());
		return parts.stream().filter((name) -> !name.isEmpty()).toList();
	}

	/** Sets signs that part names apart from them, and drops what stands in brackets. */
	private static String spaced(String line) {
		StringBuilder spaced = new StringBuilder(line.length() + 16);
		int brackets = 0;
		for (int at = 0; at < line.length(); at++) {
			int step = bracket(line.charAt(at));
			spaced.append((brackets == 0 && step == 0) ? apart(line, at) : "");
			brackets = Math.max(0, brackets + step);
		}
		return spaced.toString();
	}

	private static int bracket(char unit) {
		return switch (unit) {
			case '(', '[', '（' -> 1;
			case ')', ']', '）' -> -1;
			default -> 0;
		};
	}

	private static String apart(String line, int at) {
		char unit = line.charAt(at);
		return switch (unit) {
			case ',', ';', '、', '،', '/' -> " , ";
			case '|', '•', '·', '⋅', '—', '–', '｜', '›', '»', '→' -> " | ";
			case '-' -> (at > 0 && line.charAt(at - 1) == ' ') ? " | " : "-";
			default -> String.valueOf(unit);
		};
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

}
