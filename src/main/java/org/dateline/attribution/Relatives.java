package org.dateline.attribution;

import java.util.Optional;
import java.util.stream.IntStream;

/** Finds whom {@code his sister} means: somebody of the family who is named as well. */
final class Relatives {

	private final People people;

	Relatives(People people) {
		this.people = people;
	}

	/**
	 * Looks for a relative.
	 * @param kin the word for the relative
	 * @param whose the number of the person whose relative it is
	 * @return the number of the relative
	 */
	Optional<Integer> find(Token kin, int whose) {
		Gender gender = Gender.of(kin.is(Trait.FEMALE), kin.is(Trait.MALE));
		String family = this.people.person(whose).surname();
		return IntStream.range(0, this.people.count())
			.filter((number) -> number != whose && this.people.person(number).surname().equals(family))
			.filter((number) -> this.people.person(number).gender().fits(gender))
			.boxed()
			.findFirst();
	}

}
