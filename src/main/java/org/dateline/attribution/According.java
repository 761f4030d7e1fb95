package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said, or is about to be, according to somebody. */
final class According implements Construction {

	private static final int REACH = 40;

	private static final long ENDS = Trait.bits(Trait.QUOTE, Trait.STOP, Trait.SEMICOLON, Trait.COLON, Trait.DASH);

	@Override
	public Optional<Finding> read(Clause clause) {
		if (clause.cue().manner() != Cue.Manner.PHRASE) {
			return Optional.empty();
		}
		int at = clause.cue().at();
		int from = clause.is(at + 1, Trait.INFINITIVE) || clause.is(at + 1, Trait.PREPOSITION) ? at + 2 : at + 1;
		Part cue = clause.part(at, from);
		boolean opens = at <= clause.floor() || clause.left(at).part().range().isEmpty();
		Range source = opens ? ahead(clause, from) : new Inversions(clause.sentence()).after(from);
		List<Part> content = new ArrayList<>();
		if (!opens) {
			content.add(clause.left(at).part());
		}
		if (opens || (clause.is(source.to(), Trait.COMMA) && !clause.left(at).isClause())) {
			content.add(clause.part(source.to(), Ends.of(clause, source.to())));
		}
		boolean says = content.stream().anyMatch((part) -> part.hasWords() || part.hasQuotes());
		return Optional.of(new Finding(Rule.ACCORDING, content, cue, clause.part(source), false))
			.filter((_) -> says && !source.isEmpty());
	}

	/** The source that a sentence opens with, up to the comma behind it. */
	private static Range ahead(Clause clause, int from) {
		Sentence sentence = clause.sentence();
		int limit = Math.min(sentence.size(), from + REACH);
		int comma = sentence.next(from, limit, ENDS | Trait.COMMA.bit());
		Token next = sentence.at(comma + 1);
		int second = sentence.next(comma + 1, limit, ENDS | Trait.COMMA.bit());
		boolean beside = sentence.is(comma, Trait.COMMA) && next.any(Trait.bits(Trait.INDEFINITE, Trait.RELATIVE))
				&& sentence.is(second, Trait.COMMA);
		return new Range(from, beside ? second : comma);
	}

}
