package org.dateline.attribution;

/** What a word does in a sentence; most words of a language have no trait. */
enum Trait {

	DETERMINER, INDEFINITE, POSSESSIVE, HE, SHE, THEY, IT, FIRST, SECOND, OBJECT, RELATIVE, THAT, QUESTION, PREPOSITION,
	INFINITIVE, CONJUNCTION, SUBORDINATE, AUXILIARY, BE, NOT, ADVERB, TIME, MONTH, HONORIFIC, MALE, FEMALE, ROLE,
	ORGANISATION, KIN, PLACE, PEOPLE, NATION, PARTICLE, SUFFIX, MEDIUM, WORK, SOCALLED, ABBREVIATION, ELISION, ENCLITIC,
	SAYING, ASSERTION,

	/** What is seen in the spelling. */
	CAPITAL, UPPER, NUMBER, WORD, GENITIVE, STOP, COMMA, COLON, SEMICOLON, DASH, OPEN, CLOSE, QUOTE;

	/** Its place among the others as one bit of a word, which nothing outlives. */
	@SuppressWarnings("EnumOrdinal")
	long bit() {
		return 1L << ordinal();
	}

	static long bits(Trait... traits) {
		long bits = 0;
		for (Trait trait : traits) {
			bits |= trait.bit();
		}
		return bits;
	}

}
