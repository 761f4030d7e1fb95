package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/**
 * A verb of saying with what stands around it.
 *
 * @param sentence its sentence
 * @param cue the verb
 * @param cues all verbs of saying of the sentence
 * @param room what stands outside these tokens belongs to other findings
 * @param found the findings of the sentence before
 */
record Clause(Sentence sentence, Cue cue, List<Cue> cues, Range room, List<Finding> found) {

	int floor() {
		return this.room.from();
	}

	int ceiling() {
		return this.room.to();
	}

	Optional<Range> subject() {
		for (int at = this.cue.from(); at < this.cue.at(); at++) {
			if (is(at, Trait.ENCLITIC)) {
				return Optional.of(new Range(at, at + 1));
			}
		}
		return new Subjects(this.sentence, floor()).before(this.cue.from());
	}

	Part part(int from, int to) {
		return new Part(this.sentence, new Range(from, to)).trimmed();
	}

	Part part(Range range) {
		return new Part(this.sentence, range).trimmed();
	}

	Part cuePart() {
		return new Part(this.sentence, this.cue.range());
	}

	boolean is(int at, Trait trait) {
		return this.sentence.is(at, trait);
	}

	/**
	 * Whether a quoted stretch ends before a place, with a mark inside or outside that
	 * says that more follows.
	 */
	boolean isBehindQuote(int at) {
		Quoted quoted = this.sentence.at(at - 1).quoted();
		boolean outside = this.sentence.at(at - 1).any(Trait.bits(Trait.COMMA, Trait.DASH));
		if (quoted != null) {
			return at - 1 >= floor() && (quoted.goesOn() || quoted.ends() || quoted.isLong());
		}
		return outside && at - 2 >= floor() && is(at - 2, Trait.QUOTE);
	}

	Lefts left(int end) {
		return new Lefts(this.sentence, floor(), end);
	}

}
