package org.dateline.listing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.dateline.http.Question;

/**
 * The orders of a list, the last of which tells any two rows apart.
 *
 * @param <E> the rows
 * @param keys the orders, the first one the most important
 */
record Sorting<E>(List<Key<E>> keys) {

	record Key<E>(Order<E> order, boolean down) {

		static <E> Key<E> of(Catalogue<E> catalogue, String name) {
			boolean down = name.startsWith("-");
			return new Key<>(catalogue.order(down ? name.substring(1) : name), down);
		}

	}

	static <E> Sorting<E> of(Catalogue<E> catalogue, Question question) {
		List<String> asked = question.all(Catalogue.SORT).stream().flatMap(List::stream).toList();
		List<String> names = asked.isEmpty() ? List.of(catalogue.usual().split(",")) : asked;
		List<Key<E>> keys = names.stream()
			.map((name) -> Key.of(catalogue, name))
			.collect(Collectors.toCollection(ArrayList::new));
		if (keys.stream().noneMatch((key) -> key.order().path().equals(catalogue.last().path()))) {
			keys.add(new Key<>(catalogue.last(), keys.getFirst().down()));
		}
		return new Sorting<>(keys);
	}

	Sorting<E> reversed() {
		return new Sorting<>(this.keys.stream().map((key) -> new Key<>(key.order(), !key.down())).toList());
	}

	String hql() {
		return this.keys.stream()
			.map((key) -> "r." + key.order().path() + (key.down() ? " desc" : " asc"))
			.collect(Collectors.joining(", "));
	}

	List<String> spelled(E row) {
		return this.keys.stream().map((key) -> key.order().spelled(row)).toList();
	}

	/**
	 * The rows behind these keys. Each step first bounds its member alone, so that a
	 * database can begin in its index at the right place however deep the page lies.
	 */
	Condition behind(List<String> spelled) {
		Map<String, Object> values = new HashMap<>();
		String hql = "";
		for (int index = this.keys.size() - 1; index >= 0; index--) {
			Key<E> key = this.keys.get(index);
			String member = "r." + key.order().path();
			String sign = key.down() ? " < " : " > ";
			String name = "key" + index;
			values.put(name, key.order().read(spelled.get(index)));
			String beyond = member + sign + ":" + name;
			hql = hql.isEmpty() ? beyond
					: member + sign.stripTrailing() + "= :" + name + " and (" + beyond + " or (" + hql + "))";
		}
		return new Condition(hql, values);
	}

}
