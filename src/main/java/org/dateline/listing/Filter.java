package org.dateline.listing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dateline.http.Parameter;
import org.dateline.http.Question;
import org.dateline.http.ValueKind;

/**
 * One way to narrow a list: a query parameter and what it asks of a row.
 *
 * @param parameters the parameters that it reads
 * @param conditions what they ask, nothing where they are absent
 */
public record Filter(List<Parameter> parameters, Function<Question, List<Condition>> conditions) {

	/**
	 * Rows whose value is among those named; repeated, all must hold.
	 * @param parameter a parameter that may have many values
	 * @param hql a condition on the row {@code r} with {@code :values} for the
	 * alternatives
	 * @param value turns the text of a value into what is compared
	 * @return the filter
	 */
	public static Filter among(Parameter parameter, String hql, Function<String, Object> value) {
		return new Filter(List.of(parameter), (question) -> {
			List<List<String>> all = question.all(parameter.name());
			return IntStream.range(0, all.size()).mapToObj((index) -> {
				String name = parameter.name() + index;
				List<Object> values = all.get(index).stream().map(value).toList();
				return Condition.of(hql.replace(":values", ":" + name), name, values);
			}).toList();
		});
	}

	/**
	 * Rows that have something, or have it not.
	 * @param name the parameter
	 * @param description what it does
	 * @param hql the condition on the row {@code r} that holds when it has it
	 * @return the filter
	 */
	public static Filter flag(String name, String description, String hql) {
		Parameter parameter = Parameter.one(name, description, ValueKind.FLAG);
		return new Filter(List.of(parameter),
				(question) -> question.one(name)
					.map((value) -> new Condition(Boolean.parseBoolean(value) ? hql : "not (" + hql + ")", Map.of()))
					.stream()
					.toList());
	}

	/** The conditions of several filters for one question. */
	static Stream<Condition> all(List<Filter> filters, Question question) {
		return filters.stream().flatMap((filter) -> filter.conditions().apply(question).stream());
	}

}
