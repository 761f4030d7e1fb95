package org.dateline.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dateline.http.FieldTree;
import org.dateline.http.ItemMenu;
import org.dateline.http.Menu;
import org.dateline.http.Parameter;
import org.dateline.http.Question;
import org.dateline.http.ValueKind;

/**
 * All that a list may be asked, once: from this table come its parser, its refusals, its
 * statements and its documentation.
 *
 * @param <E> the rows
 * @param name the list's name
 * @param row the entity that is listed
 * @param filters the ways to narrow it
 * @param orders the ways to sort it
 * @param usual how it is sorted where nothing is said, such as {@code -publishedAt}
 * @param last the order that tells any two rows apart
 * @param fields the members of a resource
 * @param includes what can be put in place
 * @param parameters the parameters of all these, made once and not with each request
 */
public record Catalogue<E>(String name, Class<E> row, List<Filter> filters, List<Order<E>> orders, String usual,
		Order<E> last, FieldTree fields, List<String> includes, List<Parameter> parameters) implements Menu {

	static final String LIMIT = "limit";

	static final String CURSOR = "cursor";

	static final String SORT = "sort";

	static final String COUNT = "count";

	/**
	 * A list and the parameters that follow from it.
	 * @param name the list's name
	 * @param row the entity that is listed
	 * @param filters the ways to narrow it
	 * @param orders the ways to sort it
	 * @param usual how it is sorted where nothing is said
	 * @param last the order that tells any two rows apart
	 * @param fields the members of a resource
	 * @param includes what can be put in place
	 */
	public Catalogue(String name, Class<E> row, List<Filter> filters, List<Order<E>> orders, String usual,
			Order<E> last, FieldTree fields, List<String> includes) {
		this(name, row, filters, orders, usual, last, fields, includes, parameters(filters, orders, usual, includes));
	}

	/**
	 * The same list under another name, with other filters and order.
	 * @param name the list's name
	 * @param filters the ways to narrow it
	 * @param usual how it is sorted where nothing is said
	 * @return the list
	 */
	public Catalogue<E> as(String name, List<Filter> filters, String usual) {
		return new Catalogue<>(name, this.row, filters, this.orders, usual, this.last, this.fields, this.includes);
	}

	/**
	 * The same list, of the rows of one owner only; its cursors belong to no other.
	 * @param owner what the rows belong to, such as the id of an article
	 * @return the list
	 */
	public Catalogue<E> of(Object owner) {
		return new Catalogue<>(this.name + " of " + owner, this.row, this.filters, this.orders, this.usual, this.last,
				this.fields, this.includes, this.parameters);
	}

	@Override
	public Question read(String query) {
		Question question = Menu.super.read(query);
		SortSequence.check(question.all(SORT));
		return question;
	}

	private static <E> List<Parameter> parameters(List<Filter> filters, List<Order<E>> orders, String usual,
			List<String> includes) {
		List<Parameter> parameters = new ArrayList<>();
		parameters
			.add(Parameter.one(LIMIT, "The most resources on one page, 1 to 200.", ValueKind.LIMIT).usually("20"));
		parameters.add(Parameter.one(CURSOR, "Where to go on, from the next or previous link of a page; it holds its "
				+ "query, so that the other filters may be left out.", ValueKind.CURSOR));
		parameters.add(
				Parameter
					.many(SORT,
							"How to sort; with a hyphen before it, downwards. A time that is not known is older than "
									+ "every known one.",
							ValueKind.CHOICE)
					.of(sorts(orders))
					.usually(usual));
		parameters.add(Parameter.choice(COUNT,
				"How to count the whole list: exactly up to 10,000 and no further, exactly, or not at all.",
				List.of("capped", "exact", "none")));
		filters.forEach((filter) -> parameters.addAll(filter.parameters()));
		parameters.addAll(ItemMenu.projection(includes));
		return List.copyOf(parameters);
	}

	private static <E> List<String> sorts(List<Order<E>> orders) {
		return orders.stream().map(Order::name).flatMap((name) -> Stream.of(name, "-" + name)).toList();
	}

	/** The order of this name. */
	Order<E> order(String name) {
		return this.orders.stream()
			.filter((order) -> order.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no order \"" + name + "\""));
	}

}
