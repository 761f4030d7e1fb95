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

	/**
	 * The order, led by what is the same in all rows: it changes nothing, and only so H2
	 * reads the rows in the order of an index, and no more of them than it needs.
	 */
	String order() {
		String way = this.sorting.keys().getFirst().down() ? " desc, " : " asc, ";
		return " order by " + this.conditions.stream()
			.map(Condition::common)
			.filter((member) -> !member.isEmpty())
			.map((member) -> member + way)
			.collect(Collectors.joining()) + this.sorting.hql();
	}

	Map<String, Object> values() {
		Map<String, Object> values = new HashMap<>();
		this.conditions.forEach((condition) -> values.putAll(condition.values()));
		return values;
	}

}
