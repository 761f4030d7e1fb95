package org.dateline.format.page.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether words can be the name of somebody, and which of them are not part of it. */
final class NameRules {

	private static final Set<String> ROLES = WordList.phrases("roles.txt");

	private static final Set<String> NOBODIES = nobodies();

	private static final Set<String> CREDENTIALS = WordList.phrases("credentials.txt");

	private static final Set<String> WEEKDAYS = WordList.phrases("weekdays.txt");

	private static final Set<String> AGENCIES = WordList.phrases("agencies.txt");

	private static final MonthNames MONTHS = new MonthNames("en");

	private static final int LONGEST = 60;

	private static final int MOST_WORDS = 6;

	private NameRules() {
	}

	private static Set<String> nobodies() {
		return Stream.of("nobodies.txt", "byline.txt", "weekdays.txt")
			.flatMap((file) -> WordList.lines(file).stream())
			.collect(Collectors.toCollection(HashSet::new));
	}

	/** Whether a name is that of an agency. */
	static boolean isAgency(String name) {
		return AGENCIES.contains(name.toLowerCase(Locale.ROOT));
	}

	/** The words without roles, degrees and a date; nothing if too few are left. */
	static String bare(String part) {
		List<String> words = WordList.words(part);
		int from = 0;
		while (from < words.size() && ROLES.contains(plain(words.get(from)))) {
			from++;
		}
		int to = from;
		while (to < words.size() && !isEnd(words.get(to), to - from) && !isMonthOfDay(words, to)) {
			to++;
		}
		boolean cutToOne = to - from < 2 && to - from < words.size();
		return cutToOne && !isDated(words, to) ? "" : String.join(" ", words.subList(from, to));
	}

	/** A single name may well be followed by a date. */
	private static boolean isDated(List<String> words, int at) {
		return at > 0 && at < words.size()
				&& (hasDigit(words.get(at)) || isMonthOfDay(words, at) || WEEKDAYS.contains(plain(words.get(at))));
	}

	private static boolean isMonthOfDay(List<String> words, int at) {
		return at > 0 && at + 1 < words.size() && hasDigit(words.get(at + 1))
				&& MONTHS.find(plain(words.get(at))).isPresent();
	}

	private static boolean isEnd(String word, int before) {
		String plain = plain(word);
		boolean calendar = (before > 0 && hasDigit(word)) || (before > 1 && WEEKDAYS.contains(plain));
		boolean degree = before > 0 && Character.isUpperCase(word.charAt(0)) && CREDENTIALS.contains(plain);
		return calendar || degree || ROLES.contains(plain);
	}

	private static boolean hasDigit(String word) {
		return word.chars().anyMatch((unit) -> unit >= '0' && unit <= '9');
	}

	private static String plain(String word) {
		int end = word.length();
		while (end > 0 && ".,:".indexOf(word.charAt(end - 1)) >= 0) {
			end--;
		}
		return word.substring(0, end).toLowerCase(Locale.ROOT);
	}

	/** Whether words can be the name of somebody. */
	static boolean isName(String name) {
		if (isAgency(name)) {
			return true;
		}
		String lower = name.toLowerCase(Locale.ROOT);
		boolean measured = name.length() > 1 && name.length() <= LONGEST;
		return measured && !NOBODIES.contains(lower) && !CREDENTIALS.contains(lower) && isFewWords(name)
				&& isWrittenAsName(name);
	}

	private static boolean isFewWords(String name) {
		int words = WordList.words(name).size();
		return words <= MOST_WORDS && (words > 1 || !Wording.letters(name).isEmpty());
	}

	private static boolean isWrittenAsName(String name) {
		boolean address = name.indexOf('@') >= 0 || name.contains("http") || name.contains("www.")
				|| name.contains("..");
		boolean sentence = "?!:;=<>{}\"".chars().anyMatch((mark) -> name.indexOf(mark) >= 0);
		return !address && !sentence && !hasDigit(name)
				&& !Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
	}

	/** Whether a single word, written as a sign of its own, can be somebody's alias. */
	static boolean isAlias(String word) {
		return word.length() > 1 && word.length() <= 30 && word.indexOf(' ') < 0 && word.indexOf('@') < 0
				&& word.indexOf('.') < 0 && !NOBODIES.contains(word.toLowerCase(Locale.ROOT))
				&& word.chars().anyMatch(Character::isLetter);
	}

	/**
	 * Whether words in the running text can be a person's name: two to four, each with a
	 * capital.
	 */
	static boolean isFullName(String name) {
		List<String> words = WordList.words(name);
		long capitals = words.stream().filter((word) -> !Character.isLowerCase(word.charAt(0))).count();
		return isAgency(name) || (words.size() > 1 && words.size() <= 4 && capitals > 1 && isName(name))
				|| (words.size() == 1 && Wording.isSolid(name.charAt(0)));
	}

}
