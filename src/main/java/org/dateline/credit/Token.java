package org.dateline.credit;

import java.util.List;

/**
 * A word that may be part of a date.
 *
 * @param text the word
 * @param start where it begins
 */
record Token(String text, int start) {

	private static final int LONGEST = 4;

	private static final List<String> ORDINALS = List.of(".", "º", "日", "st", "nd", "rd", "th", "er");

	/** The number that it is, -1 where it is none. */
	int number() {
		String bare = ORDINALS.stream()
			.filter(this.text::endsWith)
			.map((ending) -> this.text.substring(0, this.text.length() - ending.length()))
			.findFirst()
			.orElse(this.text);
		boolean number = !bare.isEmpty() && bare.length() <= LONGEST
				&& bare.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
		return number ? Integer.parseInt(bare) : -1;
	}

	/** The month that it names, 0 where it names none. */
	int month() {
		return Vocabulary.standard().month(this.text);
	}

}
