package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/** Somebody's claim that something is so, somebody's promise to do something. */
final class Possessed implements Construction {

	private static final long OWNER = Trait.bits(Trait.GENITIVE, Trait.POSSESSIVE);

	private static final long NAMES = Trait.bits(Trait.CAPITAL, Trait.ROLE, Trait.HONORIFIC, Trait.NATION,
			Trait.PARTICLE, Trait.ORGANISATION);

	private static final long OPENS = Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE);

	/** No name of an owner is longer. */
	private static final int LONGEST = 6;

	private static final long FINITE = Trait.bits(Trait.AUXILIARY, Trait.BE, Trait.COMMA);

	@Override
	public Optional<Finding> read(Clause clause) {
		int owner = owner(clause.sentence(), clause.cue().at());
		if (clause.cue().manner() != Cue.Manner.NOUN || owner < clause.floor()) {
			return Optional.empty();
		}
		int from = clause.cue().at() + 1;
		int end = Ends.of(clause, from);
		int to = clause.is(from, Trait.INFINITIVE) ? clause.sentence().next(from, end, FINITE) : end;
		Range source = clause.is(owner, Trait.POSSESSIVE) ? new Range(owner, owner + 1)
				: new Range(ownerStart(clause, owner), owner + 1);
		return Optional.of(new Finding(Rule.POSSESSED, List.of(clause.part(from, to)), clause.cuePart(),
				clause.part(source), false));
	}

	/** Where the phrase starts whose last word owns a claim. */
	private static int ownerStart(Clause clause, int owner) {
		int at = owner;
		while (at > clause.floor() && owner - at < LONGEST && joins(clause.sentence().at(at - 1))) {
			at--;
		}
		return (at > clause.floor() && clause.sentence().at(at - 1).any(OPENS)) ? at - 1 : at;
	}

	private static boolean joins(Token token) {
		boolean plain = token.traits() == Trait.WORD.bit() && !token.isVerb() && !token.word().endsWith("ed");
		return plain || token.any(NAMES);
	}

	/** Who stands before a claim as its owner, -1 where nobody does. */
	static int owner(Sentence sentence, int noun) {
		for (int at = noun - 1; at >= Math.max(0, noun - 3); at--) {
			Token token = sentence.at(at);
			if (token.any(OWNER)) {
				return at;
			}
			if (token.traits() != Trait.WORD.bit()) {
				return -1;
			}
		}
		return -1;
	}

}
