package org.dateline.listing;

import java.util.List;
import java.util.Optional;

import org.dateline.http.Question;

/** Makes the cursors at the ends of a page. */
record Spelling<E>(Catalogue<E> catalogue, Question question, Sorting<E> sorting) {

	Optional<String> next(List<E> page) {
		return page.isEmpty() ? Optional.empty() : Optional.of(cursor(page.getLast(), false));
	}

	Optional<String> previous(List<E> page) {
		return page.isEmpty() ? Optional.empty() : Optional.of(cursor(page.getFirst(), true));
	}

	private String cursor(E row, boolean back) {
		return new Cursor(this.catalogue.name(), Frozen.words(this.question), back, this.sorting.spelled(row))
			.spelled();
	}

}
