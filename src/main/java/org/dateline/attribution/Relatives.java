package org.dateline.attribution;

import java.util.Optional;

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
		return this.people.family(family)
			.stream()
			.filter((number) -> number != whose && this.people.person(number).gender().fits(gender))
			.findFirst();
	}

}
