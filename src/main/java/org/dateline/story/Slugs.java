package org.dateline.story;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Makes names for addresses out of headlines and names. */
public final class Slugs {

	private static final int LONGEST = 120;

	private static final Map<String, String> LETTERS = Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ",
			"d", "ð", "d", "þ", "th", "ı", "i");

	private Slugs() {
	}

	/**
	 * Makes a slug: letters and digits of the Latin alphabet, parted by hyphens.
	 * @param text a headline or a name
	 * @param otherwise what is given where no letter is left
	 * @return at most 120 characters
	 */
	public static String of(String text, String otherwise) {
		String plain = spelled(Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
		StringBuilder slug = new StringBuilder();
		boolean gap = false;
		for (int index = 0; index < plain.length(); index++) {
			char character = plain.charAt(index);
			boolean letter = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
			if (letter && gap && !slug.isEmpty()) {
				slug.append('-');
			}
			if (letter) {
				slug.append(character);
			}
			gap = letter ? false : gap || separates(character);
		}
		return slug.isEmpty() ? otherwise : cut(slug.toString());
	}

	/** Letters that Unicode does not take apart are written out. */
	private static String spelled(String text) {
		String spelled = text;
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			spelled = spelled.replace(letter.getKey(), letter.getValue());
		}
		return spelled;
	}

	/**
	 * The first of slug, slug-2, slug-3 and so on that is free.
	 * @param slug the first choice
	 * @param taken tells whether one is not free
	 * @return one that is not taken
	 */
	public static String free(String slug, Predicate<String> taken) {
		String candidate = slug;
		for (int number = 2; taken.test(candidate); number++) {
			candidate = slug + "-" + number;
		}
		return candidate;
	}

	/** Apostrophes and accents stand within a word. */
	private static boolean separates(char character) {
		return character != '\'' && character != '’' && Character.getType(character) != Character.NON_SPACING_MARK;
	}

	private static String cut(String slug) {
		if (slug.length() <= LONGEST) {
			return slug;
		}
		int hyphen = slug.lastIndexOf('-', LONGEST);
		return slug.substring(0, (hyphen > 0) ? hyphen : LONGEST);
	}

}
