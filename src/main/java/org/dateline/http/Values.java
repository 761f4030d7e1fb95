package org.dateline.http;

import java.util.ArrayList;
import java.util.List;

/** Takes the values of one parameter apart and looks at each. */
final class Values {

	private Values() {
	}

	/** Repeated values side by side, alternatives within each; faults are added. */
	static List<List<String>> of(Parameter parameter, List<String> raw, List<Problem.Place> faults) {
		if (raw.size() > 1 && !parameter.many()) {
			faults.add(Problem.Place.parameter(parameter.name(),
					"The parameter \"" + parameter.name() + "\" stands " + raw.size() + " times; it may stand once",
					parameter.allowed()));
		}
		List<List<String>> values = new ArrayList<>();
		for (String value : raw) {
			List<String> alternatives = parameter.many() ? alternatives(value) : List.of(value);
			alternatives.forEach((one) -> look(parameter, one, faults));
			values.add(alternatives.stream().distinct().toList());
		}
		return values;
	}

	private static void look(Parameter parameter, String value, List<Problem.Place> faults) {
		if (value.isBlank()) {
			faults.add(Problem.Place.parameter(parameter.name(),
					"The parameter \"" + parameter.name() + "\" has an empty value; it takes " + shape(parameter),
					parameter.allowed()));
		}
		else {
			parameter.faultOf(value).ifPresent(faults::add);
		}
	}

	private static String shape(Parameter parameter) {
		return parameter.allowed().isEmpty() ? parameter.kind().shape() : "one of the allowed values";
	}

	/** Parts a value at its commas; a comma behind a backslash belongs to the value. */
	private static List<String> alternatives(String value) {
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (int index = 0; index < value.length(); index++) {
			char character = value.charAt(index);
			boolean quoted = character == '\\' && index + 1 < value.length() && value.charAt(index + 1) == ',';
			if (quoted) {
				part.append(',');
				index++;
			}
			else if (character == ',') {
				parts.add(part.toString());
				part.setLength(0);
			}
			else {
				part.append(character);
			}
		}
		parts.add(part.toString());
		return parts;
	}

}
