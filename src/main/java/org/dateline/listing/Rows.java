package org.dateline.listing;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** Finds several rows at once by what identifies them. */
public final class Rows {

	private Rows() {
	}

	/**
	 * Finds rows, those that are at hand without asking the database.
	 * @param entities where they are
	 * @param type what they are
	 * @param ids what identifies them
	 * @return those that are kept
	 * @param <E> what they are
	 */
	public static <E> List<E> identified(EntityManager entities, Class<E> type, Collection<?> ids) {
		return entities.unwrap(Session.class)
			.findMultiple(type, List.copyOf(ids))
			.stream()
			.filter(Objects::nonNull)
			.toList();
	}

}
