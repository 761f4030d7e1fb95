package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/** Parts a paragraph into sentences. */
final class Sentences {

	/** A longer sentence is cut, so that what is looked for in one stays near. */
	private static final int LONGEST = 300;

	/** As far into a paragraph a place and a dash may name where it was written. */
	private static final int DATELINE = 10;

	private static final long AFTER_ABBREVIATION = Trait.bits(Trait.DETERMINER, Trait.HE, Trait.SHE, Trait.THEY,
			Trait.IT, Trait.FIRST, Trait.PREPOSITION, Trait.CONJUNCTION, Trait.SUBORDINATE, Trait.ADVERB,
			Trait.POSSESSIVE, Trait.QUESTION);

	private final List<Token> tokens;

	private Sentences(List<Token> tokens) {
		this.tokens = tokens;
	}

	static List<List<Token>> of(List<Token> paragraph) {
		Sentences sentences = new Sentences(paragraph);
		List<List<Token>> parts = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < paragraph.size(); at++) {
			if (at + 1 == paragraph.size() || at - start >= LONGEST || sentences.ends(at)) {
				parts.add(paragraph.subList(start, at + 1));
				start = at + 1;
			}
		}
		return parts;
	}

	private boolean ends(int at) {
		Token token = this.tokens.get(at);
		Token next = this.tokens.get(at + 1);
		if (token.quoted() != null) {
			return endsQuoted(token.quoted(), at, next);
		}
		if (token.is(Trait.STOP)) {
			return !next.is(Trait.CLOSE) && !next.is(Trait.COMMA) && starts(next);
		}
		if (token.is(Trait.CLOSE)) {
			return at > 0 && this.tokens.get(at - 1).is(Trait.STOP) && starts(next);
		}
		if (token.is(Trait.DASH)) {
			return isDateline(at);
		}
		return token.text().endsWith(".") && next.is(Trait.CAPITAL) && next.any(AFTER_ABBREVIATION);
	}

	private boolean endsQuoted(Quoted quoted, int at, Token next) {
		return quoted.ends() && starts(next) && !next.is(Trait.DASH) && !isAttributed(quoted, at + 1);
	}

	private static boolean starts(Token next) {
		return next.any(Trait.bits(Trait.CAPITAL, Trait.NUMBER, Trait.QUOTE, Trait.OPEN, Trait.DASH))
				|| (next.traits() == 0 && !next.text().isEmpty());
	}

	/** Whether what follows a quoted sentence tells who said it, and nothing else. */
	private boolean isAttributed(Quoted quoted, int from) {
		int reach = quoted.asks() ? 8 : 4;
		for (int at = from; at < Math.min(from + reach, this.tokens.size()); at++) {
			Token token = this.tokens.get(at);
			if (token.isVerb() && at > from) {
				return isClosing(at + 1, quoted.asks());
			}
			if (token.any(Trait.bits(Trait.COMMA, Trait.STOP, Trait.QUOTE, Trait.AUXILIARY))) {
				return false;
			}
		}
		return false;
	}

	private boolean isClosing(int at, boolean asks) {
		if (at >= this.tokens.size()) {
			return true;
		}
		Token token = this.tokens.get(at);
		return token.is(Trait.STOP) || (asks
				&& token.any(Trait.bits(Trait.COMMA, Trait.PREPOSITION, Trait.TIME, Trait.ADVERB, Trait.QUOTE)));
	}

	/**
	 * Whether all that stands before a dash at the start is a place, an agency, a date.
	 */
	private boolean isDateline(int dash) {
		return dash > 0 && dash < DATELINE && this.tokens.subList(0, dash)
			.stream()
			.noneMatch((token) -> token.is(Trait.QUOTE)
					|| (token.is(Trait.WORD) && !token.any(Trait.bits(Trait.CAPITAL, Trait.NUMBER, Trait.MONTH))));
	}

}
