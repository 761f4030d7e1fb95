package org.dateline.attribution;

import java.util.List;
import java.util.Optional;

/** Somebody's claim that something is so, somebody's promise to do something. */
final class Possessed implements Construction {

	private static final long OWNER = Trait.bits(Trait.GENITIVE, Trait.POSSESSIVE);

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
				: new Subjects(clause.sentence(), clause.floor()).before(owner + 1).orElse(new Range(owner, owner + 1));
		return Optional.of(new Finding(Rule.POSSESSED, List.of(clause.part(from, to)), clause.cuePart(),
				clause.part(source), false));
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
