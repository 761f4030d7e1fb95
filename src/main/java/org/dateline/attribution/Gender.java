package org.dateline.attribution;

/** What is known of the pronoun that fits a person. */
enum Gender {

	FEMALE, MALE, UNKNOWN;

	static Gender of(boolean female, boolean male) {
		return (female == male) ? UNKNOWN : female ? FEMALE : MALE;
	}

	boolean fits(Gender other) {
		return this == UNKNOWN || other == UNKNOWN || this == other;
	}

}
