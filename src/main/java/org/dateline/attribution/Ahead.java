package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Who said something, the verb, what was said. */
final class Ahead implements Construction {

	@Override
	public Optional<Finding> read(Clause clause) {
		OptionalInt opening = new Openings(clause.sentence(), clause.cue()).find();
		if (opening.isEmpty() || clause.cue().verb().forms() == 0) {
			return Optional.empty();
		}
		return source(clause).flatMap((source) -> read(clause, source, opening.getAsInt()));
	}

	private static Optional<Finding> read(Clause clause, Part source, int opening) {
		List<Part> content = new ArrayList<>();
		boolean marked = clause.is(opening - 1, Trait.COLON);
		Lefts left = clause.left(source.range().from());
		boolean parted = clause.is(source.range().from() - 1, Trait.COMMA)
				|| clause.is(source.range().from() - 1, Trait.QUOTE);
		boolean here = source.sentence().number() == clause.sentence().number()
				&& source.range().from() > clause.floor() && source.range().from() < clause.cue().at();
		if (here && parted && marked && (left.isClause() || left.isQuoted())) {
			content.add(left.part());
		}
		Part right = clause.part(opening, Ends.of(clause, opening));
		if (right.range().isEmpty() || !(right.hasWords() || right.hasQuotes())) {
			return Optional.empty();
		}
		content.add(right);
		Rule rule = clause.cue().isFinite() ? Rule.AHEAD : Rule.PARTICIPLE;
		return Optional.of(new Finding(rule, content, clause.cuePart(), source, false));
	}

	/** The subject, or that of the verb before where the two share it. */
	private static Optional<Part> source(Clause clause) {
		if (!clause.cue().isFinite()) {
			return Sharing.of(clause);
		}
		boolean shares = clause.is(clause.cue().from() - 1, Trait.CONJUNCTION);
		Optional<Part> own = shares ? Optional.empty() : clause.subject().map(clause::part);
		return own.or(() -> Sharing.of(clause));
	}

}
