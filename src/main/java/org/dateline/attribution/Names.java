package org.dateline.attribution;

import java.util.ArrayList;
import java.util.List;

/** Finds the names in a text. */
final class Names {

	/** A longer run of capitals is a headline. */
	private static final int LONGEST = 9;

	private static final long SMALL = Trait.bits(Trait.DETERMINER, Trait.PREPOSITION, Trait.CONJUNCTION,
			Trait.SUBORDINATE, Trait.ADVERB, Trait.HE, Trait.SHE, Trait.THEY, Trait.IT, Trait.FIRST, Trait.SECOND,
			Trait.QUESTION, Trait.AUXILIARY, Trait.BE, Trait.NOT, Trait.THAT, Trait.RELATIVE, Trait.TIME,
			Trait.POSSESSIVE, Trait.OBJECT, Trait.INFINITIVE);

	private static final long GIVEN = Trait.bits(Trait.MALE, Trait.FEMALE);

	private final List<Token> tokens;

	private final Stretches quoted;

	/** Where a headline ends in which every word has a capital. */
	private final int headline;

	private final List<Name> found = new ArrayList<>();

	private Names(Article article) {
		this.tokens = article.tokens();
		this.quoted = new Stretches(article);
		this.headline = article.headline();
	}

	static List<Name> in(Article article) {
		Names names = new Names(article);
		int at = 0;
		while (at < names.tokens.size()) {
			at = names.read(at);
		}
		return names.found;
	}

	private Token at(int index) {
		return (index >= 0 && index < this.tokens.size()) ? this.tokens.get(index) : Token.NONE;
	}

	private int read(int start) {
		if (!opens(start)) {
			return start + 1;
		}
		int end = start + 1;
		while (end - start < LONGEST && !at(end - 1).is(Trait.GENITIVE) && goesOn(start, end)) {
			end++;
		}
		keep(start, end);
		return end;
	}

	private boolean opens(int at) {
		Token token = at(at);
		if (!token.is(Trait.CAPITAL) || !token.is(Trait.WORD)) {
			return false;
		}
		boolean small = token.any(SMALL) || (token.isVerb() && (at == 0 || !at(at - 1).is(Trait.WORD)));
		return small ? token.any(GIVEN) && at(at + 1).is(Trait.CAPITAL) && !at(at + 1).any(SMALL)
				: !token.is(Trait.MONTH) || (token.any(GIVEN) && at(at + 1).is(Trait.CAPITAL));
	}

	private boolean goesOn(int start, int at) {
		Token token = at(at);
		boolean near = token.start() - at(at - 1).end() <= 1;
		if (!near || !token.is(Trait.WORD)) {
			return false;
		}
		if (token.is(Trait.CAPITAL)) {
			return !token.any(SMALL) && (!token.is(Trait.MONTH) || at(at - 1).any(GIVEN));
		}
		boolean joint = token.is(Trait.PARTICLE) || (token.word().equals("of") && isBody(start, at));
		return joint && at(at + 1).is(Trait.CAPITAL) && !at(at + 1).any(SMALL & ~Trait.DETERMINER.bit());
	}

	private boolean isBody(int start, int end) {
		for (int at = start; at < end; at++) {
			if (at(at).is(Trait.ORGANISATION)) {
				return true;
			}
		}
		return false;
	}

	/** Parts a run of capitals into a title and a name. */
	private void keep(int start, int end) {
		int from = start;
		while (from < end && at(from).is(Trait.NATION) && !isBody(from, end)) {
			from++;
		}
		int name = from;
		for (int at = from; at < end - 1; at++) {
			boolean given = at > name && at(at).any(GIVEN) && !at(at - 1).any(GIVEN)
					&& !at(at - 1).text().endsWith(".");
			name = at(at).any(Trait.bits(Trait.HONORIFIC, Trait.ROLE)) ? at + 1 : given ? at : name;
		}
		if (name < end && !(name + 1 == end && at(name).any(Trait.bits(Trait.KIN, Trait.PEOPLE)))) {
			List<Token> words = this.tokens.subList(name, end);
			List<Token> title = this.tokens.subList(titleStart(from, name), name);
			this.found.add(new Name(List.copyOf(words), List.copyOf(title), kind(words, title, name),
					this.quoted.hold(words.getFirst().start()), end));
		}
	}

	/** Roles in small letters before a name are a title as well. */
	private int titleStart(int from, int name) {
		int start = from;
		if (name == from && at(from - 1).is(Trait.ROLE) && !at(from - 1).is(Trait.GENITIVE)) {
			start = from - 1;
			while (isModifier(at(start - 1)) && from - start < 5) {
				start--;
			}
		}
		return start;
	}

	private static boolean isModifier(Token token) {
		return (token.traits() == Trait.WORD.bit() && !token.isVerb())
				|| (token.any(Trait.bits(Trait.ROLE, Trait.ORGANISATION)) && !token.is(Trait.CAPITAL)
						&& !token.is(Trait.GENITIVE));
	}

	private Name.Kind kind(List<Token> words, List<Token> title, int name) {
		boolean titled = title.stream().anyMatch((token) -> token.is(Trait.HONORIFIC));
		if (words.size() == 1 && !titled && words.getFirst().any(Trait.bits(Trait.HONORIFIC, Trait.ROLE))) {
			return Name.Kind.ROLE;
		}
		if (words.stream().anyMatch((token) -> token.is(Trait.ORGANISATION))) {
			return Name.Kind.BODY;
		}
		if (words.stream().allMatch((token) -> token.is(Trait.PLACE)) && title.isEmpty()) {
			return Name.Kind.PLACE;
		}
		boolean printed = words.getFirst().start() < this.headline;
		return isPerson(words, title, name) && !printed && !words.getFirst().is(Trait.UPPER) ? Name.Kind.PERSON
				: Name.Kind.UNKNOWN;
	}

	private boolean isPerson(List<Token> words, List<Token> title, int name) {
		boolean shouted = words.size() > 2 && words.stream().allMatch((token) -> token.is(Trait.UPPER));
		boolean given = words.size() > 1 && words.getFirst().any(GIVEN);
		return !title.isEmpty() || given
				|| (words.size() > 1 && words.size() < 5 && !at(name - 1).is(Trait.DETERMINER) && !shouted);
	}

}
