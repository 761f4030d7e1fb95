package org.dateline.attribution;

/** What stands before a subject and its verb, as what was said. */
final class Lefts {

	private static final long LINKS = Trait.bits(Trait.CONJUNCTION, Trait.COMMA, Trait.SEMICOLON, Trait.DASH);

	private static final long OPENS = Trait.bits(Trait.PREPOSITION, Trait.SUBORDINATE, Trait.ADVERB, Trait.TIME,
			Trait.INFINITIVE);

	private final Sentence sentence;

	private final Range range;

	Lefts(Sentence sentence, int floor, int end) {
		this.sentence = sentence;
		int from = floor;
		while (from < end && sentence.at(from).any(LINKS)) {
			from++;
		}
		this.range = new Range(from, end);
	}

	Part part() {
		return new Part(this.sentence, this.range).trimmed();
	}

	/** Whether it is nothing but quoted stretches. */
	boolean isQuoted() {
		Part part = part();
		return part.hasQuotes() && !part.hasWords();
	}

	boolean hasLongQuote() {
		return part().tokens().stream().anyMatch((token) -> token.quoted() != null && token.quoted().isLong());
	}

	/** Whether it can stand as a sentence. */
	boolean isClause() {
		return isClause(part().range());
	}

	private boolean isClause(Range part) {
		Token first = this.sentence.at(part.from());
		if (first.any(OPENS) || first.word().endsWith("ing") || opensPast(first)) {
			int comma = this.sentence.next(part.from(), part.to(), Trait.COMMA.bit());
			return comma + 1 < part.to() && isClause(new Range(comma + 1, part.to()));
		}
		return part.size() > 2 && hasVerb(part);
	}

	private static boolean opensPast(Token first) {
		return first.word().endsWith("ed") || (first.isVerb() && first.verb().is(Form.PAST));
	}

	private boolean hasVerb(Range part) {
		for (int at = part.from() + 1; at < part.to(); at++) {
			Token token = this.sentence.at(at);
			if (token.any(Trait.bits(Trait.AUXILIARY, Trait.BE)) || token.isVerb() || token.word().endsWith("ed")) {
				return true;
			}
		}
		return part.size() > 4;
	}

	/** Whether the sentence can only go on behind the attribution. */
	boolean isTopic() {
		Part part = part();
		return part.hasWords() && !this.sentence.at(part.range().from()).any(OPENS);
	}

}
