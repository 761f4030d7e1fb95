package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The places on a page that speak of one fact, in the order in which they are believed.
 *
 * @param <T> the kind of fact
 */
final class Ballot<T> {

	private static final int MOST = 24;

	private final List<Candidate<T>> candidates = new ArrayList<>();

	private final Function<T, ?> sameness;

	Ballot(Function<T, ?> sameness) {
		this.sameness = sameness;
	}

	static Ballot<String> ofWords() {
		return new Ballot<>(Wording::key);
	}

	/** Hears a place, unless it is silent. */
	Ballot<T> hear(Origin origin, @Nullable T value) {
		if (value != null && this.candidates.size() < MOST && !isEmpty(value)) {
			this.candidates.add(new Candidate<>(value, origin));
		}
		return this;
	}

	Ballot<T> hear(Origin origin, Optional<T> value) {
		return hear(origin, value.orElse(null));
	}

	private static boolean isEmpty(Object value) {
		return switch (value) {
			case String words -> words.isBlank();
			case List<?> list -> list.isEmpty();
			default -> false;
		};
	}

	List<Candidate<T>> candidates() {
		return List.copyOf(this.candidates);
	}

	/** Believes the first that spoke. */
	Optional<Fact<T>> elect() {
		return this.candidates.stream().findFirst().map(this::elect);
	}

	/** Believes the given one. */
	Fact<T> elect(Candidate<T> winner) {
		Object key = this.sameness.apply(winner.value());
		double doubt = 1 - winner.origin().trust();
		List<Candidate<T>> rejected = new ArrayList<>();
		for (Candidate<T> other : this.candidates) {
			if (other.equals(winner)) {
				continue;
			}
			if (key.equals(this.sameness.apply(other.value()))) {
				doubt *= 1 - other.origin().trust() / 2;
			}
			else {
				rejected.add(other);
			}
		}
		return new Fact<>(winner.value(), winner.origin(), Math.round((1 - doubt) * 100) / 100.0, rejected);
	}

}
