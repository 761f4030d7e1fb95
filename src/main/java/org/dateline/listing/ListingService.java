package org.dateline.listing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import org.dateline.http.Envelope;
import org.dateline.http.Question;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads pages of lists by keyset: however deep a page lies and however many rows it has,
 * it takes one statement, and one more to count.
 */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class ListingService {

	private static final int USUAL_CAP = 10_000;

	private final EntityManager entities;

	ListingService(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * Reads a page.
	 * @param <E> the rows
	 * @param catalogue the list
	 * @param asked what was asked of it
	 * @param fixed what its rows must fulfil whatever was asked
	 * @return the page
	 */
	public <E> Page<E> page(Catalogue<E> catalogue, Question asked, Condition... fixed) {
		List<Object> owners = Stream.of(fixed).flatMap((condition) -> condition.values().values().stream()).toList();
		return owned(owners.isEmpty() ? catalogue : catalogue.of(owners), asked, fixed);
	}

	private <E> Page<E> owned(Catalogue<E> catalogue, Question asked, Condition... fixed) {
		Optional<Cursor> cursor = asked.one(Catalogue.CURSOR).map(Cursor::read);
		Question question = cursor.map((place) -> Frozen.question(catalogue, asked, place)).orElse(asked);
		Sorting<E> sorting = Sorting.of(catalogue, question);
		List<Condition> conditions = Stream.concat(Stream.of(fixed), Filter.all(catalogue.filters(), question))
			.toList();
		int limit = Integer.parseInt(question.one(Catalogue.LIMIT).orElseThrow());
		boolean back = cursor.map(Cursor::back).orElse(false);
		List<E> rows = rows(new Reading<>(catalogue, conditions, back ? sorting.reversed() : sorting), cursor,
				limit + 1);
		boolean more = rows.size() > limit;
		List<E> shown = more ? rows.subList(0, limit) : rows;
		List<E> page = back ? shown.reversed() : shown;
		Spelling<E> spelling = new Spelling<>(catalogue, question, sorting);
		boolean whole = cursor.isEmpty() && !more;
		return new Page<>(List.copyOf(page), question,
				Optional.of(page).filter((some) -> back || more).flatMap(spelling::next),
				Optional.of(page).filter((some) -> back ? more : cursor.isPresent()).flatMap(spelling::previous),
				total(new Reading<>(catalogue, conditions, sorting), question, whole ? page.size() : -1));
	}

	private <E> List<E> rows(Reading<E> reading, Optional<Cursor> cursor, int most) {
		Reading<E> whole = reading.and(cursor.map((place) -> Frozen.behind(reading.sorting(), place)).stream());
		TypedQuery<E> query = this.entities.createQuery("select r" + whole.from() + whole.order(),
				reading.catalogue().row());
		whole.values().forEach(query::setParameter);
		return query.setMaxResults(most).getResultList();
	}

	/** Counts; a list that lies on its first page whole is counted already. */
	private <E> Optional<Envelope.Total> total(Reading<E> reading, Question question, int counted) {
		String count = question.one(Catalogue.COUNT).orElseThrow();
		if ("none".equals(count)) {
			return Optional.empty();
		}
		if (counted >= 0) {
			return Optional.of(new Envelope.Total(counted, "eq"));
		}
		boolean exact = "exact".equals(count);
		String rows = "select r." + reading.catalogue().last().path() + " as one" + reading.from();
		String hql = "select count(*) from (" + rows + (exact ? "" : reading.order() + " limit " + (USUAL_CAP + 1))
				+ ") as counted";
		TypedQuery<Long> query = this.entities.createQuery(hql, Long.class);
		reading.values().forEach(query::setParameter);
		long found = query.getSingleResult();
		boolean capped = !exact && found > USUAL_CAP;
		return Optional.of(capped ? new Envelope.Total(USUAL_CAP, "gte") : new Envelope.Total(found, "eq"));
	}

}
