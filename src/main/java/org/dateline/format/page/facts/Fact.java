package org.dateline.format.page.facts;

import java.util.List;

/**
 * A fact about a story, with the place it was taken from and what other places say
 * instead.
 *
 * @param value the fact
 * @param origin where it was taken from
 * @param confidence 0 to 1; higher where several places agree
 * @param rejected what other places say that is not the same
 * @param <T> the kind of fact
 */
public record Fact<T>(T value, Origin origin, double confidence, List<Candidate<T>> rejected) {

	public Fact {
		rejected = List.copyOf(rejected);
	}

}
