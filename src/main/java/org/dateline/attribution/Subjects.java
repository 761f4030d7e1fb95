package org.dateline.attribution;

import java.util.Optional;

/**
 * Finds who does what a verb says: the noun phrase before it, with what is put in beside.
 */
final class Subjects {

	/** No phrase of a subject is longer. */
	private static final int REACH = 40;

	static final long PRONOUN = Trait.bits(Trait.HE, Trait.SHE, Trait.THEY, Trait.IT, Trait.FIRST);

	private static final long EDGE = Trait.bits(Trait.QUOTE, Trait.COMMA, Trait.COLON, Trait.SEMICOLON, Trait.STOP,
			Trait.DASH, Trait.SUBORDINATE, Trait.QUESTION, Trait.OPEN, Trait.INFINITIVE) | PRONOUN;

	private static final long VERBAL = Trait.bits(Trait.AUXILIARY, Trait.BE, Trait.THAT);

	private final Sentence sentence;

	private final int floor;

	Subjects(Sentence sentence, int floor) {
		this.sentence = sentence;
		this.floor = floor;
	}

	/** The subject that ends before a verb. */
	Optional<Range> before(int verb) {
		int end = beforeAdjuncts(verb);
		Range range = new Range((end > this.floor && this.sentence.is(end - 1, Trait.COMMA)) ? apposed(end) : walk(end),
				end);
		if (this.sentence.is(range.from(), Trait.RELATIVE) && this.sentence.is(range.from() - 1, Trait.COMMA)) {
			range = new Range(Math.max(this.floor, walk(range.from() - 1)), end);
		}
		return Optional.of(trimmed(range)).filter((subject) -> !subject.isEmpty() && isNominal(subject));
	}

	private boolean isNominal(Range range) {
		return this.sentence.has(range, Trait.WORD.bit()) && !(range.size() == 1 && this.sentence.at(range.from())
			.any(Trait.bits(Trait.ADVERB, Trait.PREPOSITION, Trait.CONJUNCTION, Trait.TIME, Trait.AUXILIARY, Trait.BE,
					Trait.NUMBER, Trait.THAT)));
	}

	/** Steps back over days and adverbs between a subject and its verb. */
	private int beforeAdjuncts(int verb) {
		int end = verb;
		while (end > this.floor && this.sentence.at(end - 1).any(Trait.bits(Trait.TIME, Trait.ADVERB))
				&& !this.sentence.is(end - 1, Trait.GENITIVE)) {
			end--;
		}
		boolean dated = end < verb && this.sentence.is(end - 1, Trait.PREPOSITION);
		return (dated && end - 1 > this.floor) ? end - 1 : (end > this.floor) ? end : verb;
	}

	/**
	 * Where a subject starts that is closed by a comma, such as {@code Lund, the mayor,}.
	 */
	private int apposed(int end) {
		int comma = comma(end - 1);
		int start = walk(comma);
		int limit = Math.max(this.floor, end - REACH);
		while (start > limit && start < comma && this.sentence.is(start - 1, Trait.COMMA) && isBeside(start)) {
			int further = walk(start - 1);
			if (further >= start - 1 || !isNamed(start - 2)) {
				return start;
			}
			comma = start - 1;
			start = further;
		}
		return (start < comma) ? start : end;
	}

	private boolean isBeside(int start) {
		Token first = this.sentence.at(start);
		return first
			.any(Trait.bits(Trait.DETERMINER, Trait.RELATIVE, Trait.NUMBER, Trait.PREPOSITION, Trait.ROLE, Trait.PLACE))
				|| !first.is(Trait.CAPITAL);
	}

	private boolean isNamed(int last) {
		return this.sentence.at(last).any(Trait.bits(Trait.CAPITAL, Trait.NUMBER, Trait.CLOSE));
	}

	/** The comma that opens what a comma closes, or a place before the floor. */
	private int comma(int closing) {
		int at = closing - 1;
		int limit = Math.max(this.floor, closing - REACH);
		while (at > limit && !this.sentence.at(at).any(Trait.bits(Trait.COMMA, Trait.QUOTE, Trait.STOP))) {
			at = this.sentence.is(at, Trait.CLOSE) ? opening(at) - 1 : at - 1;
		}
		return (at > this.floor && this.sentence.is(at, Trait.COMMA)) ? at : this.floor;
	}

	private int opening(int close) {
		int at = close;
		int limit = Math.max(this.floor, close - 12);
		while (at > limit && !this.sentence.is(at, Trait.OPEN)) {
			at--;
		}
		return at;
	}

	/** Where the phrase starts that ends at a place. */
	private int walk(int end) {
		if (end > this.floor && this.sentence.at(end - 1).any(PRONOUN)) {
			return end - 1;
		}
		int at = end;
		int limit = Math.max(this.floor, end - REACH);
		int next = (at > limit) ? step(at) : at;
		while (next < at) {
			at = next;
			next = (at > limit) ? step(at) : at;
		}
		return at;
	}

	/** One step back within a phrase, or none where it starts. */
	private int step(int at) {
		Token before = this.sentence.at(at - 1);
		if (before.is(Trait.CLOSE)) {
			return opening(at - 1);
		}
		if (isRelative(at - 1)) {
			return at - 1;
		}
		if (before.any(EDGE)) {
			return at;
		}
		if (before.any(VERBAL) || isFiniteCue(before)) {
			int relative = relative(at - 1);
			return (relative < 0) ? at : relative;
		}
		return (before.is(Trait.CONJUNCTION) && !joinsNouns(at - 1)) ? at : at - 1;
	}

	private boolean isRelative(int at) {
		return this.sentence.is(at, Trait.RELATIVE) && at > this.floor && !this.sentence.is(at - 1, Trait.COMMA);
	}

	private static boolean isFiniteCue(Token token) {
		return token.isVerb() && !token.verb().takes(Frame.NOUN)
				&& (token.verb().is(Form.PRESENT) || token.verb().is(Form.PAST));
	}

	/** The relative pronoun whose clause a verb stands in, -1 where there is none. */
	private int relative(int verb) {
		for (int at = verb; at > Math.max(this.floor, verb - 5); at--) {
			Token token = this.sentence.at(at);
			if (token.is(Trait.RELATIVE) || (token.is(Trait.THAT) && at < verb && at > 0
					&& this.sentence.at(at - 1).traits() == Trait.WORD.bit())) {
				return at;
			}
			if (token.any(EDGE)) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether a conjunction joins two that share the verb, not two sentences. */
	private boolean joinsNouns(int conjunction) {
		int limit = Math.max(this.floor, conjunction - 8);
		for (int at = conjunction - 1; at >= limit; at--) {
			Token token = this.sentence.at(at);
			if (token.any(EDGE)) {
				return true;
			}
			if (token.any(VERBAL) || isFiniteCue(token) || token.word().endsWith("ed")) {
				return false;
			}
		}
		return true;
	}

	private Range trimmed(Range range) {
		int start = range.from();
		while (start < range.to() && this.sentence.at(start)
			.any(Trait.bits(Trait.CONJUNCTION, Trait.ADVERB, Trait.COMMA, Trait.TIME, Trait.SUBORDINATE))) {
			start++;
		}
		if (this.sentence.is(start, Trait.PREPOSITION) && start < range.to()) {
			start = afterPlace(new Range(start, range.to()));
		}
		return new Range(start, range.to());
	}

	/** The subject behind a place or time that no comma closes. */
	private int afterPlace(Range range) {
		int at = range.to() - 1;
		long starts = Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE, Trait.HONORIFIC);
		while (at > range.from() + 1 && !this.sentence.at(at).any(starts)) {
			at--;
		}
		return (at > range.from() + 2) ? at : range.to() - 1;
	}

}
