package org.dateline.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds whom a phrase without a name means, such as {@code the academic} or
 * {@code the health ministry}.
 */
final class Nominals {

	private static final long EDGE = Trait.bits(Trait.PREPOSITION, Trait.COMMA, Trait.RELATIVE, Trait.THAT, Trait.OPEN,
			Trait.ADVERB, Trait.TIME);

	private final People people;

	Nominals(People people) {
		this.people = people;
	}

	Meaning resolve(Part source, Turn last) {
		List<Token> phrase = source.tokens().stream().takeWhile((token) -> !token.any(EDGE)).toList();
		if (phrase.isEmpty()) {
			return Meaning.NONE;
		}
		Token first = phrase.getFirst();
		Token head = phrase.getLast();
		boolean definite = first.is(Trait.DETERMINER) && !first.is(Trait.INDEFINITE);
		if (head.is(Trait.PEOPLE) || first.is(Trait.INDEFINITE)) {
			return Meaning.NONE;
		}
		if (head.is(Trait.ORGANISATION)) {
			return body(phrase, definite, last);
		}
		return (definite && head.is(Trait.ROLE)) ? role(phrase, source, last) : Meaning.NONE;
	}

	private static Meaning body(List<Token> phrase, boolean definite, Turn last) {
		List<Token> words = phrase.subList(definite ? 1 : 0, phrase.size());
		if (words.size() < 2) {
			return (last.body() != null) ? Meaning.of(last.body()) : Meaning.NONE;
		}
		return Meaning.of(words.stream().map(Token::text).collect(Collectors.joining(" ")));
	}

	/** The last one who was said to have this role, else whoever spoke last. */
	private Meaning role(List<Token> phrase, Part source, Turn last) {
		Set<String> words = new HashSet<>(List.of(phrase.getLast().word()));
		words.addAll(RoleWords.near(phrase.getLast().word()));
		int place = source.span().start();
		Predicate<Mentioned> fits = (mention) -> mention.name().start() < place
				&& this.people.person(mention.person()).isRole(words);
		List<Mentioned> mentions = this.people.mentions();
		for (int at = mentions.size() - 1; at >= Math.max(0, mentions.size() - 400); at--) {
			if (fits.test(mentions.get(at))) {
				return Meaning.of(mentions.get(at).person(), this.people);
			}
		}
		return (last.person() >= 0) ? Meaning.of(last.person(), this.people) : Meaning.NONE;
	}

}
