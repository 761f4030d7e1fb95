package org.dateline.attribution;

import java.util.List;

/** The forms of a verb, in the order in which a list gives them. */
enum Form {

	BASE, PRESENT, PAST, PARTICIPLE, PERFECT;

	/** Its place among the others as one bit of a word, which nothing outlives. */
	@SuppressWarnings("EnumOrdinal")
	int bit() {
		return 1 << ordinal();
	}

	/**
	 * The form that stands at a place of a list; those behind the last are more of the
	 * last.
	 */
	static Form at(int place) {
		return List.of(values()).get(Math.min(place, values().length - 1));
	}

}
