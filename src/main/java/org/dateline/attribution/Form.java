package org.dateline.attribution;

/** The forms of a verb, in the order in which a list gives them. */
enum Form {

	BASE, PRESENT, PAST, PARTICIPLE, PERFECT;

	int bit() {
		return 1 << ordinal();
	}

}
