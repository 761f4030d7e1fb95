package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said, the verb, who said it. */
final class Inverted implements Construction {

	private static final long VERBS = Trait.bits(Trait.AUXILIARY, Trait.BE);

	private static final long STOPS = VERBS | Trait.bits(Trait.RELATIVE, Trait.COMMA);

	@Override
	public Optional<Finding> read(Clause clause) {
		Inversions inversions = new Inversions(clause.sentence());
		int from = clause.cue().from();
		int enclitic = clause.sentence().next(from, clause.cue().at(), Trait.ENCLITIC.bit());
		boolean hung = enclitic < clause.cue().at() && clause.isBehindQuote(from);
		if (hung) {
			return Optional.of(new Finding(Rule.INVERTED, List.of(clause.left(from).part()), clause.cuePart(),
					clause.part(enclitic, enclitic + 1), false));
		}
		if (clause.cue().isFinite() && from == clause.floor() && inversions.opens(clause.cue().at() + 1)) {
			return opening(clause, inversions.after(clause.cue().at() + 1));
		}
		if (!clause.cue().isFinite() || !inversions.opens(clause.cue().at() + 1) || !follows(clause, from)) {
			return Optional.empty();
		}
		Range source = inversions.after(clause.cue().at() + 1);
		int verb = clause.sentence().next(source.from(), source.to(), STOPS);
		if (clause.sentence().at(verb).any(VERBS) && verb < source.to()) {
			return Optional.empty();
		}
		List<Part> content = new ArrayList<>(List.of(clause.left(from).part()));
		int next = afterMarks(clause, source.to());
		if (clause.is(next, Trait.QUOTE)) {
			content.add(clause.part(next, next + 1));
		}
		return Optional.of(new Finding(Rule.INVERTED, content, clause.cuePart(), clause.part(source), false));
	}

	/** A sentence that opens with the verb: <i>Said X: "…"</i>. */
	private static Optional<Finding> opening(Clause clause, Range source) {
		int quote = afterMarks(clause, source.to());
		return Optional
			.of(new Finding(Rule.INVERTED, List.of(clause.part(quote, quote + 1)), clause.cuePart(),
					clause.part(source), false))
			.filter((_) -> clause.is(quote, Trait.QUOTE));
	}

	private static boolean follows(Clause clause, int from) {
		if (clause.isBehindQuote(from)) {
			return true;
		}
		boolean parted = clause.is(from - 1, Trait.COMMA) && from - 1 > clause.floor();
		return parted && clause.left(from).isClause() && clause.subject().isEmpty()
				&& new Openings(clause.sentence(), clause.cue()).find().isEmpty();
	}

	private static int afterMarks(Clause clause, int from) {
		int at = from;
		while (at < clause.sentence().size() && clause.sentence()
			.at(at)
			.any(Trait.bits(Trait.COMMA, Trait.COLON, Trait.DASH, Trait.TIME, Trait.PREPOSITION))) {
			at++;
		}
		return at;
	}

}
