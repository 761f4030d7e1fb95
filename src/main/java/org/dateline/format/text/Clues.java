package org.dateline.format.text;

import java.util.List;

import org.dateline.credit.CreditReader;

/** Cheap looks at a line before dear ones. */
final class Clues {

	private static final int LONGEST_DATE = 70;

	private static final int SHORT = 40;

	private static final List<String> CLUES = List.of("©", "/", ":", "(", "Photo", "Getty", "Foto", " via ", "ourtesy",
			"Image");

	private Clues() {
	}

	/** Whether a line has anything in it that credits have. */
	static boolean mayCredit(String text) {
		return text.length() < SHORT || CLUES.stream().anyMatch(text::contains);
	}

	/** Whether a line is a date and hardly anything else. */
	static boolean isDate(String text) {
		return text.length() <= LONGEST_DATE && text.chars().anyMatch(Character::isDigit)
				&& CreditReader.dayIn(text).isPresent();
	}

}
