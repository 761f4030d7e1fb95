package org.dateline.format.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dateline.credit.Lists;

/** What each sign weighs. */
final class Scale {

	private static final Scale HEADLINES = new Scale("headline-weights.txt");

	private static final Scale BODY = new Scale("body-weights.txt");

	private final Map<String, Double> weights = new HashMap<>();

	private Scale(String name) {
		for (String line : Lists.lines(Scale.class, name)) {
			int space = line.indexOf(' ');
			this.weights.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
		}
	}

	static Scale headlines() {
		return HEADLINES;
	}

	static Scale body() {
		return BODY;
	}

	double weigh(List<String> signs) {
		return signs.stream().mapToDouble((sign) -> this.weights.getOrDefault(sign, 0.0)).sum();
	}

}
