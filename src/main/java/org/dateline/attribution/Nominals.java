package org.dateline.attribution;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds whom a phrase without a name means, such as {@code the academic} or
 * {@code the health ministry}.
 */
final class Nominals {

	private static final long EDGE = Trait.bits(Trait.PREPOSITION, Trait.COMMA, Trait.RELATIVE, Trait.THAT, Trait.OPEN,
			Trait.ADVERB, Trait.TIME);

	/** Nobody is meant who was named longer ago. */
	private static final int REACH = 100;

	private final People people;

	private final Map<Integer, Set<String>> roles = new HashMap<>();

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
		if (head.is(Trait.ORGANISATION) && !head.is(Trait.ROLE)) {
			return body(phrase, definite, last);
		}
		if (!definite || !head.is(Trait.ROLE)) {
			return Meaning.NONE;
		}
		Meaning role = role(head, source);
		return (role.isKnown() || last.person() < 0) ? role : Meaning.of(last.person(), this.people);
	}

	private static Meaning body(List<Token> phrase, boolean definite, Turn last) {
		List<Token> words = phrase.subList(definite ? 1 : 0, phrase.size());
		if (words.size() < 2) {
			return (last.body() != null) ? Meaning.of(last.body()) : Meaning.NONE;
		}
		return Meaning.of(words.stream().map(Token::text).collect(Collectors.joining(" ")));
	}

	private Set<String> roles(int person) {
		return this.roles.computeIfAbsent(person, (number) -> this.people.person(number).roleWords());
	}

	/** The last one who was said to have a role. */
	Meaning role(Token head, Part source) {
		Set<String> words = new HashSet<>(List.of(head.word()));
		words.addAll(RoleWords.near(head.word()));
		List<Mentioned> mentions = this.people.mentions();
		int end = this.people.mentionsBefore(source.span().start());
		for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
			if (!Collections.disjoint(roles(mentions.get(at).person()), words)) {
				return Meaning.of(mentions.get(at).person(), this.people);
			}
		}
		return Meaning.NONE;
	}

}
