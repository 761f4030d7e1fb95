package org.dateline.attribution;

/**
 * A verb that may say that something is said.
 *
 * @param at the verb
 * @param from where its group of auxiliaries, adverbs and the like begins
 * @param verb what may follow it
 * @param manner how it stands in its clause
 */
record Cue(int at, int from, Verb verb, Manner manner) {

	Range range() {
		return new Range(this.at, this.at + 1);
	}

	boolean isFinite() {
		return this.manner == Manner.FINITE;
	}

	/** Whether the same subject may have both. */
	boolean agrees(Cue other) {
		return this.manner == other.manner
				&& ((this.verb.forms() & other.verb.forms()) != 0 || other.verb.takes(Frame.BARE));
	}

	/** How a verb stands in its clause. */
	enum Manner {

		FINITE, PARTICIPLE, INFINITIVE, PHRASE, NOUN

	}

}
