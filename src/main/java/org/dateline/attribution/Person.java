package org.dateline.attribution;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.dateline.story.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom an article names.
 *
 * @param name the fullest form of the name
 * @param first the given name
 * @param surname the family name
 * @param gender which pronoun fits
 * @param standing what the article says the person is
 */
record Person(String name, String first, String surname, Gender gender, Standing standing) {

	Speaker speaker() {
		return new Speaker(null, this.name, this.standing.honorific(), this.standing.role(),
				this.standing.affiliation());
	}

	boolean isCalled(Name other) {
		boolean family = this.surname.equals(other.surname());
		boolean given = other.size() < 2 || this.name.endsWith(other.text()) || this.first.equals(other.first())
				|| isInitial(other.first()) || isInitial(this.first);
		return family && given && this.gender.fits(other.gender());
	}

	private static boolean isInitial(String name) {
		return name.length() <= 2 && name.endsWith(".");
	}

	Person with(Name other, Standing more) {
		Gender known = (this.gender == Gender.UNKNOWN) ? other.gender() : this.gender;
		return new Person(this.name, this.first, this.surname, known, this.standing.or(more));
	}

	/** The words of the role, one of which a phrase may take up. */
	Set<String> roleWords() {
		String role = this.standing.role();
		return (role != null) ? Arrays.stream(role.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ", -1))
			.collect(Collectors.toUnmodifiableSet()) : Set.of();
	}

	/**
	 * What somebody is.
	 *
	 * @param honorific a title such as {@code Dr}
	 * @param role such as {@code mayor}
	 * @param affiliation for whom the person stands
	 */
	record Standing(@Nullable String honorific, @Nullable String role, @Nullable String affiliation) {

		static final Standing NONE = new Standing(null, null, null);

		Standing or(Standing more) {
			return new Standing((this.honorific != null) ? this.honorific : more.honorific,
					(this.role != null) ? this.role : more.role,
					(this.affiliation != null) ? this.affiliation : more.affiliation);
		}

	}

}
