package org.dateline.attribution;

/** Finds where the words end that follow a verb of saying. */
final class Ends {

	private static final long LINKS = Trait.bits(Trait.CONJUNCTION, Trait.ADVERB);

	private final Clause clause;

	private final Sentence sentence;

	private Ends(Clause clause) {
		this.clause = clause;
		this.sentence = clause.sentence();
	}

	static int of(Clause clause, int start) {
		Ends ends = new Ends(clause);
		int at = start;
		while (at < clause.ceiling()) {
			if (ends.isWhole(at, at == start)) {
				return ends.afterQuotes(at + 1);
			}
			if (at > start && ends.stops(at)) {
				return at;
			}
			at++;
		}
		return at;
	}

	/** Whether a quoted stretch is a sentence of its own, which nothing ends. */
	private boolean isWhole(int at, boolean first) {
		Quoted quoted = this.sentence.at(at).quoted();
		if (quoted == null) {
			return false;
		}
		boolean marked = quoted.goesOn() || quoted.ends();
		return (marked && (first || quoted.isLong()))
				|| (first && quoted.isLong() && Character.isUpperCase(quoted.opening()));
	}

	private int afterQuotes(int from) {
		int at = from;
		while (this.sentence.is(at, Trait.QUOTE)) {
			at++;
		}
		return at;
	}

	private boolean stops(int at) {
		Token token = this.sentence.at(at);
		Verb verb = this.clause.cue().verb();
		boolean matter = verb.forms() != 0 && !verb.takes(Frame.THAT)
				&& (verb.takes(Frame.MATTER) || !verb.takes(Frame.QUOTE));
		if (token.is(Trait.SEMICOLON) || (matter && token.is(Trait.COMMA))) {
			return true;
		}
		if (!token.any(Trait.bits(Trait.COMMA, Trait.CONJUNCTION, Trait.DASH))) {
			return false;
		}
		int next = at + 1;
		while (this.sentence.at(next).any(LINKS)) {
			next++;
		}
		boolean linked = token.is(Trait.CONJUNCTION) || next > at + 1;
		return this.sentence.is(next, Trait.SAYING) || continues(at, next, linked);
	}

	/**
	 * Whether the next verb of saying starts another saying, by the same or by another.
	 */
	private boolean continues(int at, int next, boolean linked) {
		boolean comma = this.sentence.is(at, Trait.COMMA);
		for (Cue cue : this.clause.cues()) {
			if (cue.from() >= at && cue.from() <= next && cue.at() >= next) {
				boolean same = linked && cue.agrees(this.clause.cue());
				boolean participle = comma && cue.manner() == Cue.Manner.PARTICIPLE;
				return (same || participle) && new Openings(this.sentence, cue).find().isPresent();
			}
			if (comma && linked && cue.isFinite() && cue.from() > next && cue.from() < next + 8) {
				return new Subjects(this.sentence, at).before(cue.from())
					.filter((subject) -> subject.from() <= next + 1)
					.filter((subject) -> cue.verb().takes(Frame.QUOTE)
							|| !this.sentence.at(subject.from()).any(Subjects.PRONOUN))
					.isPresent() && new Openings(this.sentence, cue).find().isPresent();
			}
		}
		return false;
	}

}
