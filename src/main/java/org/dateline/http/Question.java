package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a request asks of an operation: its parameters, read and found to be sound.
 *
 * @param menu what may be asked there
 * @param values per parameter its repeated values, each as alternatives
 * @param selection the members to answer with
 */
public record Question(Menu menu, Map<String, List<List<String>>> values, Selection selection) {

	/**
	 * The value of a parameter that has one.
	 * @param name the parameter
	 * @return its value, else the usual one
	 */
	public Optional<String> one(String name) {
		return all(name).stream().flatMap(List::stream).findFirst().or(() -> usual(name));
	}

	/**
	 * The values of a parameter that has many.
	 * @param name the parameter
	 * @return the values that must all hold, each as alternatives of which one must
	 */
	public List<List<String>> all(String name) {
		return this.values.getOrDefault(name, List.of());
	}

	/**
	 * Whether another resource is asked for in place.
	 * @param what a path such as {@code quotes.speaker}
	 * @return whether it, or something within it, is named by {@code include}
	 */
	public boolean includes(String what) {
		return all(Parameter.INCLUDE).stream()
			.flatMap(List::stream)
			.anyMatch((asked) -> asked.equals(what) || asked.startsWith(what + "."));
	}

	/**
	 * The parameters that hold, those left out by the client among them.
	 * @return names with their values, in the order of the menu
	 */
	public Map<String, Object> effective() {
		Map<String, Object> effective = new LinkedHashMap<>();
		for (Parameter parameter : this.menu.parameters()) {
			List<String> given = all(parameter.name()).stream().map((each) -> String.join(",", each)).toList();
			if (given.size() > 1) {
				effective.put(parameter.name(), given);
			}
			else {
				one(parameter.name()).ifPresent((value) -> effective.put(parameter.name(),
						given.isEmpty() ? shown(parameter, value) : shown(parameter, given.getFirst())));
			}
		}
		return effective;
	}

	/**
	 * The same question always in the same words.
	 * @param without parameters to leave out
	 * @return a query, escaped, its parameters in the order of their names
	 */
	public String canonical(String... without) {
		List<String> left = List.of(without);
		return this.values.entrySet()
			.stream()
			.filter((entry) -> !left.contains(entry.getKey()))
			.flatMap((entry) -> entry.getValue()
				.stream()
				.map((each) -> entry.getKey() + '=' + spelled(entry.getKey(), each)))
			.collect(Collectors.joining("&"));
	}

	private String spelled(String name, List<String> alternatives) {
		boolean many = parameter(name).anyMatch(Parameter::many);
		return alternatives.stream()
			.map((value) -> many ? value.replace(",", "\\,") : value)
			.map(PublicAddress::escaped)
			.collect(Collectors.joining(","));
	}

	private Optional<String> usual(String name) {
		return parameter(name).map(Parameter::usual).flatMap(Stream::ofNullable).findFirst();
	}

	private Stream<Parameter> parameter(String name) {
		return this.menu.parameters().stream().filter((parameter) -> parameter.name().equals(name));
	}

	private static Object shown(Parameter parameter, String value) {
		return switch (parameter.kind()) {
			case LIMIT, NUMBER -> Integer.valueOf(value);
			case FLAG -> Boolean.valueOf(value);
			default -> value;
		};
	}

}
