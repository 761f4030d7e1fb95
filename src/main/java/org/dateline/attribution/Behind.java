package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said, who said it, the verb; and perhaps the rest of what was said. */
final class Behind implements Construction {

	private static final long NO_MORE = Trait.bits(Trait.RELATIVE, Trait.SUBORDINATE, Trait.STOP, Trait.CLOSE);

	@Override
	public Optional<Finding> read(Clause clause) {
		return Optional.of(clause)
			.filter((one) -> one.cue().isFinite())
			.flatMap(Clause::subject)
			.filter((subject) -> !clause.is(subject.from(), Trait.RELATIVE))
			.flatMap((subject) -> read(clause, subject));
	}

	private static Optional<Finding> read(Clause clause, Range subject) {
		Lefts left = clause.left(subject.from());
		int rest = rest(clause);
		boolean fits = clause.isBehindQuote(subject.from()) ? !isAhead(clause, rest) || isSaid(left)
				: isBehindComma(clause, subject) && !isAhead(clause, rest) && isSaid(clause, left, rest);
		return Optional
			.of(new Finding(Rule.BEHIND, content(clause, left, rest), clause.cuePart(), clause.part(subject), false))
			.filter((_) -> fits);
	}

	private static boolean isBehindComma(Clause clause, Range subject) {
		return clause.is(subject.from() - 1, Trait.COMMA) && subject.from() - 1 > clause.floor();
	}

	/**
	 * Whether what was said follows the verb, so that what stands before is something
	 * else.
	 */
	private static boolean isAhead(Clause clause, int rest) {
		return new Openings(clause.sentence(), clause.cue()).find().isPresent() && !clause.is(rest, Trait.QUOTE);
	}

	private static List<Part> content(Clause clause, Lefts left, int rest) {
		List<Part> content = new ArrayList<>();
		if (!isBeside(clause, left, rest)) {
			content.add(left.part());
		}
		boolean goesOn = rest < clause.sentence().size();
		if (goesOn && (clause.is(rest, Trait.QUOTE) || !left.isQuoted())) {
			content.add(clause.part(rest, Ends.of(clause, rest)));
		}
		return content;
	}

	private static boolean isSaid(Lefts left) {
		return left.isQuoted() || (left.hasLongQuote() && left.isTopic());
	}

	private static boolean isSaid(Clause clause, Lefts left, int rest) {
		Verb verb = clause.cue().verb();
		boolean plain = verb.takes(Frame.BARE) || verb.takes(Frame.THAT);
		boolean put = clause.is(clause.cue().at() + 1, Trait.COMMA) && rest < clause.sentence().size();
		return (plain && (left.isClause() || put))
				|| (rest < clause.sentence().size() && (clause.is(rest, Trait.QUOTE) || left.isTopic()));
	}

	/**
	 * Whether what stands before tells when or where, and all that was said stands
	 * behind.
	 */
	private static boolean isBeside(Clause clause, Lefts left, int rest) {
		Token next = clause.sentence().at(rest);
		return next.quoted() != null && !left.part().hasQuotes() && !left.isClause()
				&& !(left.isTopic() && Character.isLowerCase(next.quoted().opening()))
				&& Character.isUpperCase(next.quoted().opening());
	}

	/** Whether a conjunction leads to somebody who says something else. */
	private static boolean isOther(Clause clause, int from) {
		return clause.is(from, Trait.CONJUNCTION) && clause.cues()
			.stream()
			.filter((cue) -> cue.isFinite() && cue.at() > from && cue.at() < from + 9)
			.anyMatch((cue) -> new Openings(clause.sentence(), cue).find().isPresent());
	}

	/** Where the words go on that a comma, colon or dash parts from the verb. */
	private static int rest(Clause clause) {
		Sentence sentence = clause.sentence();
		long marks = Trait.bits(Trait.COMMA, Trait.COLON, Trait.DASH, Trait.SEMICOLON);
		int at = sentence.next(clause.cue().at() + 1, sentence.size(),
				marks | Trait.bits(Trait.STOP, Trait.QUOTE, Trait.THAT));
		if (sentence.is(at, Trait.QUOTE)) {
			return (at == clause.cue().at() + 1) ? at : sentence.size();
		}
		boolean marked = sentence.at(at).any(marks);
		Token next = sentence.at(at + 1);
		boolean none = !marked || next.any(NO_MORE) || next.word().endsWith("ing") || next.equals(Token.NONE)
				|| next.is(Trait.SAYING) || isOther(clause, at + 1);
		return none ? sentence.size() : at + 1;
	}

}
