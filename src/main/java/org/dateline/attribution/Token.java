package org.dateline.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A word, a mark or a quoted stretch.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param text as it is spelt
 * @param word in lower case, without a possessive ending
 * @param traits what it does, as bits of {@link Trait}
 * @param verb the verb of saying that it is a form of
 * @param quoted the stretch between quotation marks that it stands for
 */
record Token(int start, int end, String text, String word, long traits, Verb verb, @Nullable Quoted quoted) {

	/** What stands beyond the ends of a sentence. */
	static final Token NONE = new Token(0, 0, "", "", 0, Verb.NONE, null);

	static Token of(Quoted quoted) {
		return new Token(quoted.outer().start(), quoted.outer().end(), "\"", "\"", Trait.QUOTE.bit(), Verb.NONE,
				quoted);
	}

	boolean is(Trait trait) {
		return (this.traits & trait.bit()) != 0;
	}

	boolean any(long bits) {
		return (this.traits & bits) != 0;
	}

	boolean isVerb() {
		return this.verb.forms() != 0;
	}

	Span span() {
		return new Span(this.start, this.end);
	}

}
