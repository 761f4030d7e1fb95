package org.dateline.attribution;

import java.util.List;
import java.util.stream.Collectors;

import org.dateline.attribution.Person.Standing;
import org.jspecify.annotations.Nullable;

/** Reads what the words beside a name say of the person. */
final class Standings {

	private static final int REACH = 14;

	private static final long ENDS = Trait.bits(Trait.COMMA, Trait.STOP, Trait.SEMICOLON, Trait.COLON, Trait.DASH,
			Trait.RELATIVE, Trait.OPEN, Trait.CLOSE, Trait.AUXILIARY, Trait.BE);

	private final Article article;

	Standings(Article article) {
		this.article = article;
	}

	Standing of(Name name) {
		return before(name).or(behind(name.next())).or(beside(name.next()));
	}

	private Standing before(Name name) {
		List<Token> title = name.title();
		String honorific = text(title.stream().filter((token) -> token.is(Trait.HONORIFIC)).toList());
		String role = text(title.stream()
			.filter((token) -> !token.is(Trait.HONORIFIC) || token.is(Trait.ROLE))
			.dropWhile((token) -> !token.is(Trait.ROLE) && token.is(Trait.CAPITAL) && !isRoleNear(title, token))
			.toList());
		return new Standing(honorific, role, null);
	}

	private static boolean isRoleNear(List<Token> title, Token token) {
		int at = title.indexOf(token);
		return at + 1 < title.size() && title.get(at + 1).is(Trait.ROLE);
	}

	/**
	 * What stands behind a comma:
	 * {@code , professor of biology at the University of Carrow}.
	 */
	private Standing behind(int next) {
		int start = start(next);
		if (start < 0) {
			return Standing.NONE;
		}
		int from = at(start).any(Trait.bits(Trait.DETERMINER, Trait.POSSESSIVE)) ? start + 1 : start;
		int end = end(from);
		int role = next(from, end, Trait.ROLE);
		if (role == end || at(from).isVerb()) {
			return Standing.NONE;
		}
		int link = link(role + 1, end);
		return new Standing(null, text(tokens(from, Math.min(link, end))), body(link + 1, end));
	}

	/**
	 * Where it starts: behind a comma, perhaps <i>who is</i>, or <i>is</i>; -1 where it
	 * does not.
	 */
	private int start(int next) {
		if (at(next).is(Trait.BE)) {
			return next + 1;
		}
		boolean relative = at(next + 1).is(Trait.RELATIVE);
		return !at(next).is(Trait.COMMA) || (relative && !at(next + 2).is(Trait.BE)) ? -1 : next + (relative ? 3 : 1);
	}

	/**
	 * Where the affiliation is parted from the role: before the last at, or the first of,
	 * for or with before a name.
	 */
	private int link(int from, int end) {
		for (int at = from; at < end; at++) {
			if (at(at).word().equals("at")) {
				return at;
			}
		}
		for (int at = from; at < end; at++) {
			Token next = at(at + 1).is(Trait.DETERMINER) ? at(at + 2) : at(at + 1);
			boolean held = at(at).is(Trait.PREPOSITION) && (next.is(Trait.CAPITAL) || at(at + 1).is(Trait.DETERMINER));
			if (held) {
				return at;
			}
		}
		return end;
	}

	/** {@code of the Delta Institute} right behind a name. */
	private Standing beside(int next) {
		boolean held = at(next).is(Trait.PREPOSITION) && List.of("of", "from", "at", "with").contains(at(next).word());
		Token first = at(next + 1).is(Trait.DETERMINER) ? at(next + 2) : at(next + 1);
		if (!held || !first.is(Trait.CAPITAL)) {
			return Standing.NONE;
		}
		int end = next + 1;
		while (end - next < 8
				&& (at(end).any(Trait.bits(Trait.CAPITAL, Trait.DETERMINER)) || at(end).word().equals("of"))) {
			end++;
		}
		return new Standing(null, null, body(next + 1, end));
	}

	private int end(int from) {
		int at = from;
		while (at - from < REACH && !at(at).any(ENDS) && !at(at).equals(Token.NONE) && !isQuotation(at(at))) {
			at++;
		}
		return at;
	}

	private static boolean isQuotation(Token token) {
		return token.traits() == 0;
	}

	private int next(int from, int end, Trait trait) {
		int at = from;
		while (at < end && !at(at).is(trait)) {
			at++;
		}
		return at;
	}

	private @Nullable String body(int from, int end) {
		int start = at(from).is(Trait.DETERMINER) ? from + 1 : from;
		return text(tokens(start, end));
	}

	private List<Token> tokens(int from, int end) {
		return (from < end) ? this.article.tokens().subList(from, end) : List.of();
	}

	private @Nullable String text(List<Token> words) {
		String text = words.stream().map(Token::text).collect(Collectors.joining(" "));
		return text.isEmpty() ? null : text;
	}

	private Token at(int index) {
		return (index >= 0 && index < this.article.tokens().size()) ? this.article.tokens().get(index) : Token.NONE;
	}

}
