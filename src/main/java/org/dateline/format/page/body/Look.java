package org.dateline.format.page.body;

/** What the characters of a text can be like. */
enum Look {

	YEAR, CLOCK, DIGITS, CAPITALS, SMALL_START, COPYRIGHT, AT, ADDRESS, QUOTED, COMMAS, BAR, DOT, BOLD, ITALIC,
	PARTLY_BOLD, QUESTION, COLON, ELLIPSIS, HASH, LINES, MONEY, BRACKETED, DASHED, ARROW, TITLED

}
