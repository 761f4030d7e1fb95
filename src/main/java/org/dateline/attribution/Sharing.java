package org.dateline.attribution;

import java.util.Optional;

/** Finds the subject of a verb that has none of its own. */
final class Sharing {

	private static final long VERBS = Trait.bits(Trait.AUXILIARY, Trait.BE);

	private Sharing() {
	}

	/** The subject of the finding before in the sentence, else that of its first verb. */
	static Optional<Part> of(Clause clause) {
		if (clause.cue().manner() == Cue.Manner.PARTICIPLE && clause.is(clause.cue().from() - 1, Trait.CAPITAL)) {
			return clause.subject().map(clause::part);
		}
		if (!clause.found().isEmpty()) {
			return Optional.ofNullable(clause.found().getLast().source());
		}
		boolean joined = !clause.cue().isFinite()
				|| clause.sentence().at(clause.cue().from() - 1).is(Trait.CONJUNCTION);
		return joined ? first(clause) : Optional.empty();
	}

	private static Optional<Part> first(Clause clause) {
		for (int at = clause.floor() + 1; at < clause.cue().from(); at++) {
			Token token = clause.sentence().at(at);
			if (token.any(VERBS) || token.isVerb() || (token.word().endsWith("ed") && !token.is(Trait.CAPITAL))) {
				int verb = at;
				Optional<Part> subject = new Subjects(clause.sentence(), clause.floor()).before(verb).map(clause::part);
				if (subject.isPresent()) {
					return subject;
				}
			}
		}
		return Optional.empty();
	}

}
