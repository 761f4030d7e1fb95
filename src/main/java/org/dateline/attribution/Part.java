package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of the tokens of a sentence of the article.
 *
 * @param sentence the sentence
 * @param range which of its tokens
 */
record Part(Sentence sentence, Range range) {

	private static final long LEADING = Trait.bits(Trait.COMMA, Trait.COLON, Trait.DASH, Trait.SEMICOLON, Trait.STOP,
			Trait.CLOSE);

	private static final long TRAILING = Trait.bits(Trait.COMMA, Trait.COLON, Trait.DASH, Trait.SEMICOLON, Trait.STOP,
			Trait.OPEN);

	/** The part without marks at its ends. */
	Part trimmed() {
		int from = this.range.from();
		int to = this.range.to();
		while (from < to && this.sentence.at(from).any(LEADING)) {
			from++;
		}
		while (to > from && this.sentence.at(to - 1).any(TRAILING)) {
			to--;
		}
		return new Part(this.sentence, new Range(from, to));
	}

	List<Token> tokens() {
		return this.sentence.tokens().subList(this.range.from(), Math.max(this.range.from(), this.range.to()));
	}

	boolean hasQuotes() {
		return this.sentence.has(this.range, Trait.QUOTE.bit());
	}

	boolean hasWords() {
		return this.sentence.has(this.range, Trait.WORD.bit());
	}

	Span span() {
		return this.sentence.span(this.range);
	}

	/**
	 * What it covers as a mention: without a verb that hangs on a pronoun, as in
	 * {@code he's}.
	 */
	Span mention() {
		Token last = this.sentence.at(this.range.to() - 1);
		boolean hung = last.is(Trait.GENITIVE) && last.any(Subjects.PRONOUN | Trait.RELATIVE.bit());
		return hung ? new Span(span().start(), last.end() - 2) : span();
	}

	/** The quoted stretches in it, without their marks. */
	List<Span> quotes() {
		List<Span> quotes = new ArrayList<>();
		for (Token token : tokens()) {
			if (token.is(Trait.QUOTE)) {
				quotes.add(Objects.requireNonNull(token.quoted()).inner());
			}
		}
		return quotes;
	}

	/**
	 * What it covers of the text: each quoted stretch by itself where nothing else stands
	 * in it.
	 */
	List<Span> spans() {
		return hasWords() ? List.of(span()) : quotes();
	}

}
