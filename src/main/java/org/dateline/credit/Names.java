package org.dateline.credit;

import java.util.Arrays;
import java.util.List;

/** What the names of people and of organisations look like. */
final class Names {

	private static final int MOST_WORDS = 6;

	/** The longest name in a script without capitals that is written as one word. */
	private static final int LONGEST_WORD = 12;

	private static final int LONGEST_ACRONYM = 7;

	private static final Vocabulary WORDS = Vocabulary.standard();

	private Names() {
	}

	/** Whether a text is written in a script that has capitals. */
	static boolean isCased(String text) {
		return text.codePoints()
			.anyMatch((point) -> Character.isUpperCase(point) || Character.isLowerCase(point)
					|| Character.isTitleCase(point));
	}

	static boolean isPerson(String text) {
		List<String> words = words(text);
		if (words.size() > MOST_WORDS || text.isEmpty() || WORDS.month(text) > 0) {
			return false;
		}
		if (!isCased(text)) {
			return words.stream().allMatch(Names::isUncasedName);
		}
		boolean named = isGivenName(words.getFirst()) && isSurname(words.getLast())
				&& words.stream().noneMatch((word) -> WORDS.is(Word.NONAME, word));
		return named && words.stream().allMatch(Names::isPart) && !hasOrganisation(words);
	}

	/** Whether a name can be nothing but a person's. */
	static boolean isFull(String name) {
		List<String> words = words(name);
		return (words.size() > 1 || !isCased(name))
				&& words.stream().noneMatch((word) -> WORDS.is(Word.PLACENAME, word));
	}

	/** Whether a text is the name of an account, with its sign. */
	static boolean isAccount(String text) {
		return text.length() > 2 && text.charAt(0) == '@' && text.chars().skip(1).allMatch(Names::isAccountSign);
	}

	/** Whether a text may be the name of an account, without a sign. */
	static boolean isBareAccount(String text) {
		return text.length() > 2 && text.chars().allMatch(Names::isAccountSign)
				&& text.chars().anyMatch(Character::isLetter);
	}

	private static boolean isAccountSign(int sign) {
		return Character.isLetterOrDigit(sign) || sign == '_' || sign == '.' || sign == '-';
	}

	/** Whether a text names an organisation by what is in it. */
	static boolean isOrganisation(String text) {
		List<String> words = words(text);
		return isTitle(words) && (hasOrganisation(words) || text.contains(" of ") || isAcronym(text));
	}

	/** Whether a text could be the name of anything. */
	static boolean isTitle(String text) {
		return isTitle(words(text));
	}

	private static boolean isTitle(List<String> words) {
		boolean opened = !words.isEmpty() && words.size() <= MOST_WORDS + 2 && isCapital(words.getFirst());
		return opened && words.stream()
			.allMatch((word) -> isCapital(word) || WORDS.is(Word.INNER, word) || Character.isDigit(word.charAt(0)));
	}

	static boolean isAcronym(String text) {
		return text.length() > 1 && text.length() <= LONGEST_ACRONYM && Character.isUpperCase(text.charAt(0))
				&& text.chars().allMatch((sign) -> Character.isUpperCase(sign) || sign == '.' || sign == '-');
	}

	static List<String> words(String text) {
		return Arrays.stream(text.split(" ", -1)).filter((word) -> !word.isEmpty()).toList();
	}

	private static boolean hasOrganisation(List<String> words) {
		return words.stream().anyMatch((word) -> WORDS.is(Word.ORGANISATION, word));
	}

	private static boolean isGivenName(String word) {
		return isCapital(word) || isJoined(word);
	}

	private static boolean isSurname(String word) {
		return WORDS.is(Word.SUFFIX, word) || isGivenName(word);
	}

	private static boolean isPart(String word) {
		return (isCapital(word) && isNameLike(word)) || isJoined(word) || WORDS.is(Word.SUFFIX, word)
				|| (WORDS.is(Word.PARTICLE, word) && word.length() <= 6);
	}

	/** An Arabic article or the like before a capital: {@code al-Masri}. */
	private static boolean isJoined(String word) {
		int hyphen = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’')));
		return hyphen > 0 && hyphen <= 4 && hyphen + 1 < word.length() && isCapital(word.substring(hyphen + 1))
				&& isNameLike(word);
	}

	private static boolean isCapital(String word) {
		int first = word.codePointAt(0);
		return Character.isUpperCase(first) || Character.isTitleCase(first);
	}

	private static boolean isNameLike(String word) {
		return word.codePoints()
			.allMatch((point) -> Character.isLetter(point) || isMark(point) || "-'’.`".indexOf(point) >= 0);
	}

	private static boolean isMark(int point) {
		int type = Character.getType(point);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static boolean isUncasedName(String word) {
		return word.length() <= LONGEST_WORD && word.codePoints()
			.allMatch((point) -> Character.isLetter(point) || isMark(point) || "·・･-".indexOf(point) >= 0
					|| point == 0x200C || point == 0x200D);
	}

}
