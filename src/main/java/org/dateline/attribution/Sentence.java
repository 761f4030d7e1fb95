package org.dateline.attribution;

import java.util.List;

/**
 * A sentence, in which a quoted stretch is one token.
 *
 * @param number its number in the article
 * @param paragraph the number of its paragraph
 * @param tokens its words, marks and quoted stretches
 */
record Sentence(int number, int paragraph, List<Token> tokens) {

	int size() {
		return this.tokens.size();
	}

	Token at(int index) {
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : Token.NONE;
	}

	boolean is(int index, Trait trait) {
		return at(index).is(trait);
	}

	Span span() {
		return this.tokens.getFirst().span().to(this.tokens.getLast().span());
	}

	Span span(Range range) {
		return at(range.from()).span().to(at(range.to() - 1).span());
	}

	/** The first token from a place on that has one of some traits, or a limit. */
	int next(int from, int limit, long bits) {
		int at = from;
		while (at < limit && !at(at).any(bits)) {
			at++;
		}
		return at;
	}

	boolean has(Range range, long bits) {
		return next(range.from(), range.to(), bits) < range.to();
	}

	/** Whether nothing but quoted stretches and marks stands in it, after small words. */
	boolean isQuoted() {
		boolean any = false;
		for (Token token : this.tokens) {
			any |= token.is(Trait.QUOTE);
			if (token.is(Trait.WORD) && (any || !token.is(Trait.CONJUNCTION))) {
				return false;
			}
		}
		return any;
	}

}
