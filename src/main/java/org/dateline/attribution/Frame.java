package org.dateline.attribution;

/** What may follow a verb of saying, each with its letter in the lists. */
enum Frame {

	/** Words between quotation marks. */
	QUOTE('q'),

	/** A clause that opens with <i>that</i>. */
	THAT('t'),

	/** A clause that opens with nothing. */
	BARE('b'),

	/** An infinitive. */
	INFINITIVE('i'),

	/** A clause that opens with <i>whether</i> or another word of asking. */
	QUESTION('w'),

	/** The one who is told, before anything else. */
	OBJECT('o'),

	/** Something, and what it is called. */
	PREDICATE('a'),

	/** What is judged, asked for or doubted. */
	MATTER('d'),

	/** Whoever is asked or ordered to, and what to do. */
	BIDDING('x'),

	/** As often a noun as a verb. */
	NOUN('n'),

	/** A thought rather than a word. */
	THOUGHT('m');

	private final char letter;

	Frame(char letter) {
		this.letter = letter;
	}

	/** Its place among the others as one bit of a word, which nothing outlives. */
	@SuppressWarnings("EnumOrdinal")
	int bit() {
		return 1 << ordinal();
	}

	static int bits(String letters) {
		int bits = 0;
		for (Frame frame : values()) {
			bits |= (letters.indexOf(frame.letter) >= 0) ? frame.bit() : 0;
		}
		return bits;
	}

}
