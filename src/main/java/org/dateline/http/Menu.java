package org.dateline.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one operation may be asked: a closed set of query parameters and of members to
 * pick from. A bean of this type is found by its name; the parser, the refusals and the
 * OpenAPI document all read it.
 */
public interface Menu {

	/**
	 * What operations name it by.
	 * @return a name such as {@code articles}
	 */
	String name();

	/**
	 * The parameters, in the order of the document.
	 * @return at least {@code fields}
	 */
	List<Parameter> parameters();

	/**
	 * The members that {@code fields} can name.
	 * @return the members of one resource
	 */
	FieldTree fields();

	/**
	 * Reads what a request asks.
	 * @param query the raw query of its address, empty for none
	 * @return the question
	 * @throws Refusal naming every parameter that is wrong
	 */
	default Question read(String query) {
		Map<String, Parameter> known = parameters().stream()
			.collect(Collectors.toMap(Parameter::name, (parameter) -> parameter));
		List<Problem.Place> faults = new ArrayList<>();
		Map<String, List<List<String>>> values = new TreeMap<>();
		QueryString.read(query).forEach((name, raw) -> {
			Parameter parameter = known.get(name);
			if (parameter == null) {
				faults.add(strange(name, known));
			}
			else {
				values.put(name, Values.of(parameter, raw, faults));
			}
		});
		if (!faults.isEmpty()) {
			throw new Refusal(ProblemKind.INVALID_PARAMETER, sentence(faults), faults);
		}
		return new Question(this, values, selection(values));
	}

	private Selection selection(Map<String, List<List<String>>> values) {
		List<List<String>> asked = values.getOrDefault(Parameter.FIELDS, List.of());
		return asked.isEmpty() ? Selection.ALL : SelectionReader.read(asked.getFirst().getFirst(), fields());
	}

	private static Problem.Place strange(String name, Map<String, Parameter> known) {
		List<String> names = known.keySet().stream().sorted().toList();
		String near = Nearest.hint(name, names);
		return Problem.Place.parameter(Excerpt.of(name),
				"There is no parameter \"" + Excerpt.of(name) + "\" here" + near, names);
	}

	private static String sentence(List<Problem.Place> faults) {
		return Stream
			.concat(faults.stream().map(Problem.Place::detail).limit(1),
					Stream.of("and " + (faults.size() - 1) + " more").filter((more) -> faults.size() > 1))
			.collect(Collectors.joining(" "));
	}

}
