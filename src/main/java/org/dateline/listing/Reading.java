package org.dateline.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rows of a list are read, and in which order. */
record Reading<E>(Catalogue<E> catalogue, List<Condition> conditions, Sorting<E> sorting) {

	Reading<E> and(Stream<Condition> more) {
		return new Reading<>(this.catalogue, Stream.concat(this.conditions.stream(), more).toList(), this.sorting);
	}

	String from() {
		String hql = this.conditions.stream().map(Condition::hql).collect(Collectors.joining(") and ("));
		return " from " + this.catalogue.row().getSimpleName() + " r" + (hql.isEmpty() ? "" : " where (" + hql + ")");
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		this.conditions.forEach((condition) -> values.putAll(condition.values()));
		return values;
	}

}
