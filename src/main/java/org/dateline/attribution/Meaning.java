package org.dateline.attribution;

import java.util.List;

import org.dateline.attribution.Attribution.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mention means.
 *
 * @param person the number of the person, -1 where it is none
 * @param body a body that is no person, or a name that tells no more
 * @param candidates those who were thought of
 */
record Meaning(int person, @Nullable String body, List<Candidate> candidates) {

	static final Meaning NONE = new Meaning(-1, null, List.of());

	static Meaning of(int person, People people) {
		return new Meaning(person, null, List.of(new Candidate(people.person(person).name(), 1)));
	}

	static Meaning of(String body) {
		return new Meaning(-1, body, List.of(new Candidate(body, 1)));
	}

	boolean isKnown() {
		return this.person >= 0 || this.body != null;
	}

}
