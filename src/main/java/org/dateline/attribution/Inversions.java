package org.dateline.attribution;

/** Finds who does what a verb says where they stand behind it. */
final class Inversions {

	private static final int REACH = 45;

	private static final long OPENS = Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE, Trait.CAPITAL, Trait.HONORIFIC,
			Trait.PEOPLE, Trait.ROLE, Trait.KIN, Trait.ORGANISATION, Trait.HE, Trait.SHE, Trait.NATION, Trait.NUMBER,
			Trait.THEY);

	private static final long CLOSES = Trait.bits(Trait.QUOTE, Trait.STOP, Trait.COLON, Trait.SEMICOLON, Trait.DASH,
			Trait.SUBORDINATE, Trait.TIME);

	private static final long BESIDE = Trait.bits(Trait.DETERMINER, Trait.RELATIVE, Trait.NUMBER, Trait.ROLE, Trait.KIN,
			Trait.CAPITAL, Trait.PREPOSITION, Trait.HONORIFIC);

	private final Sentence sentence;

	Inversions(Sentence sentence) {
		this.sentence = sentence;
	}

	boolean opens(int at) {
		Token first = this.sentence.at(at);
		boolean plain = first.traits() == Trait.WORD.bit() && !first.isVerb();
		long names = Trait.bits(Trait.CAPITAL, Trait.ROLE, Trait.PEOPLE);
		boolean named = plain && this.sentence.has(new Range(at + 1, Math.min(this.sentence.size(), at + 4)), names);
		return (named || first.any(OPENS))
				&& !first.any(Trait.bits(Trait.THAT, Trait.TIME, Trait.QUESTION, Trait.SUBORDINATE));
	}

	/** The subject that starts behind a verb. */
	Range after(int from) {
		if (this.sentence.at(from).any(Subjects.PRONOUN)) {
			return new Range(from, from + 1);
		}
		int limit = Math.min(this.sentence.size(), from + REACH);
		int at = from;
		while (at < limit && !closes(at)) {
			at++;
		}
		return new Range(from, untimed(new Range(from, at)));
	}

	private boolean closes(int at) {
		Token token = this.sentence.at(at);
		if (token.is(Trait.COMMA)) {
			Token next = this.sentence.at(at + 1);
			boolean beside = next.any(BESIDE)
					|| (next.traits() == Trait.WORD.bit() && !next.isVerb() && !next.word().endsWith("ing"));
			return !beside || (next.is(Trait.PREPOSITION) && !this.sentence.is(at - 1, Trait.CAPITAL)
					&& !this.sentence.is(at - 1, Trait.NUMBER));
		}
		return token.any(CLOSES) || isCircumstance(at);
	}

	/** Where, when or through what it was said. */
	private boolean isCircumstance(int at) {
		if (!this.sentence.is(at, Trait.PREPOSITION)) {
			return false;
		}
		int end = Math.min(this.sentence.size(), at + 4);
		return this.sentence.has(new Range(at + 1, end), Trait.MEDIUM.bit()) && !this.sentence.is(at, Trait.CAPITAL);
	}

	private int untimed(Range range) {
		int to = range.to();
		while (to > range.from() + 1
				&& this.sentence.at(to - 1)
					.any(Trait.bits(Trait.PREPOSITION, Trait.CONJUNCTION, Trait.COMMA, Trait.DETERMINER))
				&& !this.sentence.is(to - 1, Trait.PEOPLE)) {
			to--;
		}
		return to;
	}

}
