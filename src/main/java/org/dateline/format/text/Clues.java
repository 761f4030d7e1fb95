package org.dateline.format.text;

import org.dateline.credit.CreditReader;

/** Cheap looks at a line before dear ones. */
final class Clues {

	private static final int LONGEST_DATE = 70;

	private Clues() {
	}

	/** Whether a line has anything in it that credits have. */
	static boolean mayCredit(String text) {
		return text.indexOf('©') >= 0 || text.indexOf('/') > 0 || text.indexOf(':') > 0 || text.indexOf('(') >= 0
				|| text.contains("Photo") || text.contains("Getty") || text.contains("Foto") || text.contains(" via ")
				|| text.contains("ourtesy") || text.contains("Image") || text.length() < 40;
	}

	/** Whether a line is a date and hardly anything else. */
	static boolean isDate(String text) {
		return text.length() <= LONGEST_DATE && text.chars().anyMatch(Character::isDigit)
				&& CreditReader.dayIn(text).isPresent();
	}

}
