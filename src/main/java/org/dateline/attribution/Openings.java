package org.dateline.attribution;

import java.util.OptionalInt;

/** Finds where the words start that follow a verb of saying. */
final class Openings {

	private static final long HARD = Trait.bits(Trait.STOP, Trait.SEMICOLON);

	private static final long ENDS = HARD | Trait.COMMA.bit();

	/** What may stand between a verb and a clause that no word opens. */
	private static final long ASIDE = Trait.bits(Trait.TIME, Trait.ADVERB);

	private static final long CLAUSE = Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE, Trait.HE, Trait.SHE, Trait.THEY,
			Trait.IT, Trait.FIRST, Trait.SECOND, Trait.CAPITAL, Trait.PEOPLE, Trait.NUMBER, Trait.NATION, Trait.ROLE,
			Trait.ORGANISATION, Trait.HONORIFIC);

	private static final long MATTERS = CLAUSE | Trait.bits(Trait.PREPOSITION, Trait.OBJECT, Trait.QUESTION);

	private static final long FINITE = Trait.bits(Trait.AUXILIARY, Trait.BE);

	private final Sentence sentence;

	private final Cue cue;

	Openings(Sentence sentence, Cue cue) {
		this.sentence = sentence;
		this.cue = cue;
	}

	/** Where the content starts; empty where none follows. */
	OptionalInt find() {
		int at = this.cue.at() + 1;
		if (isWhole(at)) {
			return OptionalInt.of(at);
		}
		return search(this.cue.verb().takes(Frame.OBJECT) ? afterObject(at) : at);
	}

	private OptionalInt search(int from) {
		boolean bare = true;
		int limit = Math.min(this.sentence.size(), this.cue.at() + 40);
		for (int at = from; at < limit; at++) {
			Token token = this.sentence.at(at);
			if (opens(token, at) || (bare && isBare(at))) {
				return OptionalInt.of(token.is(Trait.COLON) ? at + 1 : at);
			}
			if (token.any(ENDS)) {
				return token.is(Trait.COMMA) ? afterComma(at + 1) : OptionalInt.empty();
			}
			bare = (bare && token.any(ASIDE)) || (token.is(Trait.PREPOSITION) && this.sentence.is(at + 1, Trait.TIME));
		}
		return OptionalInt.empty();
	}

	/** Whether all that follows the verb is what was said, whoever it is about. */
	private boolean isWhole(int at) {
		Verb verb = this.cue.verb();
		return (verb.takes(Frame.PREDICATE) && isPredicate()) || (verb.takes(Frame.BIDDING) && isBidding(at))
				|| (verb.takes(Frame.MATTER) && isMatter(at));
	}

	private boolean isMatter(int at) {
		Token next = this.sentence.at(at);
		return !this.sentence.is(at + 1, Trait.QUOTE) && (next.any(MATTERS) || next.traits() == Trait.WORD.bit());
	}

	private boolean isBidding(int from) {
		int limit = Math.min(this.sentence.size(), from + 14);
		int to = this.sentence.next(from, limit,
				HARD | Trait.bits(Trait.INFINITIVE, Trait.COMMA, Trait.COLON, Trait.QUOTE));
		return this.sentence.is(to, Trait.INFINITIVE);
	}

	/** Whether something is called what stands quoted behind it. */
	private boolean isPredicate() {
		int from = this.cue.at() + 1;
		int limit = Math.min(this.sentence.size(), from + 16);
		int quote = this.sentence.next(from, limit, HARD | Trait.bits(Trait.QUOTE, Trait.COMMA, Trait.COLON));
		return quote > from && this.sentence.is(quote, Trait.QUOTE);
	}

	private boolean opens(Token token, int at) {
		Verb verb = this.cue.verb();
		if (token.is(Trait.COLON)) {
			return at + 1 < this.sentence.size();
		}
		if (token.is(Trait.QUOTE)) {
			return at == this.cue.at() + 1 || (isLoose(verb) && !isTitle(token, at));
		}
		if (token.is(Trait.THAT)) {
			return verb.takes(Frame.THAT) && !this.sentence.is(at + 1, Trait.STOP);
		}
		if (token.is(Trait.INFINITIVE)) {
			return verb.takes(Frame.INFINITIVE) && isNear(at);
		}
		return token.is(Trait.QUESTION) && verb.takes(Frame.QUESTION) && isNear(at);
	}

	/** Whether a few quoted words stand before the clause that tells what was said. */
	private boolean isTitle(Token token, int at) {
		Quoted quoted = token.quoted();
		int that = this.sentence.next(at + 1, Math.min(this.sentence.size(), at + 5), Trait.THAT.bit());
		return quoted != null && !quoted.isLong() && this.sentence.is(that, Trait.THAT);
	}

	/** Whether a quoted stretch may stand within what was said, not only all of it. */
	private static boolean isLoose(Verb verb) {
		return verb.takes(Frame.THAT) || verb.takes(Frame.BARE) || verb.takes(Frame.PREDICATE)
				|| verb.takes(Frame.OBJECT);
	}

	private boolean isNear(int at) {
		return at - this.cue.at() < (this.cue.verb().takes(Frame.OBJECT) ? 12 : 3);
	}

	/** Whether a clause starts here that no word opens. */
	private boolean isBare(int at) {
		Token first = this.sentence.at(at);
		if (!this.cue.verb().takes(Frame.BARE) || first.any(Trait.bits(Trait.TIME, Trait.PREPOSITION))) {
			return false;
		}
		return first.any(CLAUSE) ? hasVerb(at + 1) : isPlain(first) && isSoonVerb(at + 1);
	}

	private static boolean isPlain(Token token) {
		return token.traits() == Trait.WORD.bit() && !token.isVerb();
	}

	private boolean isSoonVerb(int from) {
		int limit = Math.min(this.sentence.size(), from + 8);
		return this.sentence.is(this.sentence.next(from, limit, FINITE | ENDS), Trait.BE)
				|| this.sentence.is(this.sentence.next(from, limit, FINITE | ENDS), Trait.AUXILIARY);
	}

	private boolean hasVerb(int from) {
		int limit = Math.min(this.sentence.size(), from + 30);
		for (int at = from; at < limit; at++) {
			Token token = this.sentence.at(at);
			if (token.any(FINITE) || token.isVerb() || token.word().endsWith("ed")
					|| (token.is(Trait.QUOTE) && at - from < 12)) {
				return true;
			}
			if (token.any(HARD)) {
				return at - from > 3 && this.cue.verb().takes(Frame.QUOTE);
			}
		}
		return limit - from > 3;
	}

	/**
	 * Between commas something may be put in before the content; otherwise there is none.
	 */
	private OptionalInt afterComma(int from) {
		if (this.sentence.is(from, Trait.QUOTE)) {
			return OptionalInt.of(from);
		}
		int comma = this.sentence.next(from, Math.min(this.sentence.size(), from + 9),
				Trait.bits(Trait.COMMA, Trait.STOP, Trait.QUOTE));
		boolean opened = this.sentence.is(comma, Trait.COMMA)
				&& this.sentence.at(comma + 1).any(Trait.bits(Trait.THAT, Trait.QUOTE));
		return opened ? OptionalInt.of(comma + 1) : OptionalInt.empty();
	}

	/** Where whoever is told something ends. */
	private int afterObject(int from) {
		Token first = this.sentence.at(from);
		if (first.any(Trait.bits(Trait.OBJECT, Trait.HE, Trait.SHE, Trait.THEY, Trait.IT, Trait.FIRST))
				|| (first.is(Trait.PEOPLE) && !first.is(Trait.GENITIVE))) {
			return from + 1;
		}
		int at = from;
		int limit = Math.min(this.sentence.size(), from + 12);
		if (!first.any(CLAUSE)) {
			return from;
		}
		at++;
		while (at < limit && this.sentence.is(at, Trait.WORD) && !startsClause(at)) {
			at++;
		}
		return at;
	}

	private boolean startsClause(int at) {
		Token token = this.sentence.at(at);
		boolean inner = this.sentence.at(at - 1).any(Trait.bits(Trait.PREPOSITION, Trait.CONJUNCTION));
		return token
			.any(Trait.bits(Trait.THAT, Trait.QUESTION, Trait.INFINITIVE, Trait.HE, Trait.SHE, Trait.THEY, Trait.IT,
					Trait.FIRST))
				|| (!inner && token.any(Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE)))
				|| token.any(Trait.bits(Trait.TIME));
	}

}
