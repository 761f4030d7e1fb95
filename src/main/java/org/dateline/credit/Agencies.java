package org.dateline.credit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who distributes pictures, as far as it is known. */
final class Agencies {

	private static final Agencies STANDARD = new Agencies(Lists.lines(Agencies.class, "agencies.txt"));

	/** Whether a name stands for an agency even where nothing else says so. */
	private final Map<String, Boolean> firm = new HashMap<>();

	private Agencies(List<String> lines) {
		lines.stream()
			.flatMap((line) -> Arrays.stream(line.split(";", -1)))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.forEach(this::learn);
	}

	static Agencies standard() {
		return STANDARD;
	}

	private void learn(String name) {
		boolean loose = name.startsWith("~");
		this.firm.merge(Vocabulary.folded(loose ? name.substring(1) : name), !loose, Boolean::logicalAnd);
	}

	boolean knows(String name) {
		return this.firm.containsKey(Vocabulary.folded(name));
	}

	/** Whether a name is known and means nothing else. */
	boolean trusts(String name) {
		return this.firm.getOrDefault(Vocabulary.folded(name), false);
	}

}
