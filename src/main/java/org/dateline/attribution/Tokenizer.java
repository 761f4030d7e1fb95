package org.dateline.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and marks, and looks every word up. */
final class Tokenizer {

	private static final String TAGS = "@#$€£";

	private static final long TITLES = Trait.bits(Trait.MALE, Trait.FEMALE, Trait.HONORIFIC, Trait.ROLE);

	private final String text;

	private final Set<String> families = new HashSet<>();

	private final Lexicon lexicon;

	private Tokenizer(String text, Lexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	static List<Token> of(String text, Lexicon lexicon) {
		Tokenizer tokenizer = new Tokenizer(text, lexicon);
		List<Token> tokens = new ArrayList<>(text.length() / 5);
		int at = 0;
		while (at < text.length()) {
			if (Signs.isSpace(text.charAt(at))) {
				at++;
			}
			else {
				Token token = tokenizer.named(tokens, tokenizer.token(at));
				tokens.add(token);
				at = token.end();
			}
		}
		return tokens;
	}

	/**
	 * A family name that is spelt like a small word, such as {@code May}: behind a given
	 * name or a title, and wherever it stands with a capital after that.
	 */
	private Token named(List<Token> before, Token token) {
		if (!token.is(Trait.AUXILIARY) || !token.is(Trait.CAPITAL)) {
			return token;
		}
		if (!before.isEmpty() && before.getLast().any(TITLES) && before.getLast().is(Trait.CAPITAL)) {
			this.families.add(token.word());
		}
		long traits = token.traits() & ~Trait.bits(Trait.AUXILIARY, Trait.MONTH, Trait.TIME);
		return this.families.contains(token.word()) ? new Token(token.start(), token.end(), token.text(), token.word(),
				traits, token.verb(), token.quoted()) : token;
	}

	private Token token(int start) {
		char first = this.text.charAt(start);
		boolean tag = TAGS.indexOf(first) >= 0 && Signs.isPart(Signs.at(this.text, start + 1));
		int enclitic = (first == '-') ? enclitic(start) : 0;
		if (enclitic > 0) {
			return word(start, start + enclitic);
		}
		return (tag || Signs.isPart(first)) ? word(start, wordEnd(start, tag ? start + 1 : start)) : mark(start);
	}

	private Token word(int start, int end) {
		String spelt = this.text.substring(start, end);
		String lower = spelt.toLowerCase(Locale.ROOT).replace('’', '\'');
		boolean genitive = lower.endsWith("'s") && lower.length() > 2;
		String bare = genitive ? lower.substring(0, lower.length() - 2) : lower;
		Entry entry = this.lexicon.entry(bare);
		long adverb = (entry.equals(Entry.NONE) && spelt.equals(lower) && Spelling.isAdverb(bare)) ? Trait.ADVERB.bit()
				: 0;
		long traits = adverb | entry.traits() | Spelling.traits(spelt) | (genitive ? Trait.GENITIVE.bit() : 0);
		return new Token(start, end, spelt, bare, traits, genitive ? Verb.NONE : entry.verb(), null);
	}

	private Token mark(int start) {
		int end = start + 1;
		char sign = this.text.charAt(start);
		while (".-'`".indexOf(sign) >= 0 && Signs.at(this.text, end) == sign) {
			end++;
		}
		String spelt = this.text.substring(start, end);
		return new Token(start, end, spelt, spelt, Spelling.mark(spelt), Verb.NONE, null);
	}

	private int wordEnd(int start, int from) {
		int at = from + 1;
		while (at < this.text.length() && goesOn(start, at)) {
			at++;
		}
		if (Signs.isApostrophe(Signs.at(this.text, at)) && elides(start, at)) {
			return at + 1;
		}
		return (Signs.at(this.text, at) == '.' && takesDot(start, at)) ? at + 1 : at;
	}

	private boolean goesOn(int start, int at) {
		char sign = this.text.charAt(at);
		if (Signs.isPart(sign)) {
			return true;
		}
		char before = this.text.charAt(at - 1);
		char after = Signs.at(this.text, at + 1);
		if (!Signs.isPart(before) || !Signs.isPart(after)) {
			return false;
		}
		return switch (sign) {
			case '\'', '’' -> !elides(start, at);
			case '-', '‑' -> enclitic(at) == 0;
			case '.', ',', '&' -> joins(sign, at);
			default -> false;
		};
	}

	private boolean joins(char sign, int at) {
		char before = this.text.charAt(at - 1);
		char after = this.text.charAt(at + 1);
		boolean digits = Character.isDigit(before) && Character.isDigit(after);
		boolean initials = Character.isLetter(before) && Character.isLetter(after) && isInitial(at - 1);
		boolean capitals = Character.isUpperCase(before) && Character.isUpperCase(after);
		return (sign == '&') ? capitals : digits || (sign == '.' && initials);
	}

	/** Whether a letter stands alone between dots. */
	private boolean isInitial(int at) {
		return !Character.isLetterOrDigit(Signs.at(this.text, at - 1));
	}

	private boolean takesDot(int start, int at) {
		String word = this.text.substring(start, at);
		boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
		return initial || (word.length() < 16 && (Spelling.isDotted(word)
				|| (goesOnBehind(at) && this.lexicon.is(word.toLowerCase(Locale.ROOT), Trait.ABBREVIATION))));
	}

	/**
	 * Whether the sentence goes on behind a dot: in small letters, or with a name behind
	 * a title in capitals.
	 */
	private boolean goesOnBehind(int dot) {
		char next = Signs.at(this.text, dot + 2);
		int start = dot;
		while (Signs.isPart(Signs.at(this.text, start - 1))) {
			start--;
		}
		return Character.isUpperCase(this.text.charAt(start)) || Character.isLowerCase(next) || Character.isDigit(next);
	}

	private boolean elides(int start, int apostrophe) {
		return apostrophe - start <= 8
				&& this.lexicon.is(this.text.substring(start, apostrophe).toLowerCase(Locale.ROOT), Trait.ELISION);
	}

	/** The length of a pronoun that is hung on with a hyphen, 0 where there is none. */
	private int enclitic(int hyphen) {
		int end = hyphen + 1;
		while (end - hyphen < 8 && (Signs.isPart(Signs.at(this.text, end)) || Signs.at(this.text, end) == '-')) {
			end++;
		}
		String tail = this.text.substring(hyphen, Math.min(end, this.text.length())).toLowerCase(Locale.ROOT);
		return this.lexicon.is(tail, Trait.ENCLITIC) ? tail.length() : 0;
	}

}
