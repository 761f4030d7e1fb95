package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/**
 * Finds the name that a phrase is about, not those beside it: in
 * {@code a lawyer for Lund, Ann Lee} it is the second.
 */
final class Heads {

	private static final long OUTER = Trait.bits(Trait.COMMA, Trait.OPEN, Trait.CLOSE, Trait.DASH);

	private final Part source;

	private final People people;

	Heads(Part source, People people) {
		this.source = source;
		this.people = people;
	}

	/** The names that may be the head, the likeliest first. */
	Optional<Name> find() {
		List<Name> names = this.people.names(this.source.span());
		Optional<Name> head = names.stream().filter((name) -> isHead(name, true)).findFirst();
		return head.or(() -> names.stream().filter((name) -> isHead(name, false)).findFirst());
	}

	private boolean isHead(Name name, boolean whole) {
		int at = index(name.start());
		boolean owns = name.isGenitive() && at + name.words().size() < this.source.range().to() && !isWritten();
		if (at < 0 || owns || isModifier(name, at)) {
			return false;
		}
		return !isBeside(at) && (!whole || name.size() > 1 || name.kind() != Name.Kind.PLACE);
	}

	/** Whether something written speaks, which is to say whoever wrote it. */
	private boolean isWritten() {
		return this.source.sentence().at(this.source.range().to() - 1).any(Trait.bits(Trait.MEDIUM, Trait.WORK));
	}

	private int index(int start) {
		for (int at = this.source.range().from(); at < this.source.range().to(); at++) {
			if (this.source.sentence().at(at).start() == start) {
				return at;
			}
		}
		return -1;
	}

	/** Whether a role or the like follows that the name only tells more of. */
	private boolean isModifier(Name name, int at) {
		Token next = this.source.sentence().at(at + name.words().size());
		boolean inside = at + name.words().size() < this.source.range().to();
		return inside && next.is(Trait.WORD) && !next.is(Trait.CAPITAL)
				&& !next.any(Trait.bits(Trait.PREPOSITION, Trait.CONJUNCTION, Trait.RELATIVE, Trait.AUXILIARY, Trait.BE,
						Trait.ADVERB, Trait.TIME, Trait.SUBORDINATE, Trait.PARTICLE, Trait.THAT))
				&& !next.word().endsWith("ed") && !next.word().endsWith("ly")
				&& !(next.isVerb() && !next.verb().takes(Frame.NOUN));
	}

	/**
	 * Whether a preposition belongs to an office, such as that of a secretary of state.
	 */
	private boolean isOffice(int preposition, int place) {
		Sentence sentence = this.source.sentence();
		return sentence.is(preposition - 1, Trait.ROLE) && sentence.tokens()
			.subList(preposition + 1, place)
			.stream()
			.allMatch((token) -> token.is(Trait.CAPITAL)) && place > preposition + 1;
	}

	/**
	 * Whether a preposition or a relative pronoun stands between the head of the phrase
	 * and a place.
	 */
	private boolean isBeside(int place) {
		for (int at = place - 1; at >= this.source.range().from(); at--) {
			Token token = this.source.sentence().at(at);
			if (token.any(OUTER)) {
				return false;
			}
			if (token.any(Trait.bits(Trait.PREPOSITION, Trait.RELATIVE, Trait.INFINITIVE)) && !isOffice(at, place)) {
				return true;
			}
		}
		return false;
	}

}
