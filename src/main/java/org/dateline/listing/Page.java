package org.dateline.listing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.dateline.http.Envelope;
import org.dateline.http.Question;

/**
 * One page of a list.
 *
 * @param <R> the rows or resources
 * @param rows those on the page
 * @param question the question that held, the cursor's own query included
 * @param next the cursor of the next page
 * @param previous the cursor of the page before
 * @param total how many there are in all
 */
public record Page<R>(List<R> rows, Question question, Optional<String> next, Optional<String> previous,
		Optional<Envelope.Total> total) {

	/**
	 * The same page, for which its owner is looked for only where nothing shows that
	 * there is one.
	 * @param find finds the owner, or refuses
	 * @return this page
	 */
	public Page<R> ownedBy(Runnable find) {
		if (this.rows.isEmpty()) {
			find.run();
		}
		return this;
	}

	/**
	 * The same page of other things.
	 * @param <S> the other things
	 * @param resource makes one of each row
	 * @return the page of them
	 */
	public <S> Page<S> of(Function<? super R, ? extends S> resource) {
		List<S> resources = this.rows.stream().<S>map(resource).toList();
		return new Page<>(resources, this.question, this.next, this.previous, this.total);
	}

}
