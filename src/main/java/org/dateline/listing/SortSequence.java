package org.dateline.listing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

/**
 * The orders that a list is sorted by, one after the other. One named again would change
 * nothing and cost every page behind the first a longer statement.
 */
final class SortSequence {

	private SortSequence() {
	}

	static void check(List<List<String>> asked) {
		Set<String> named = new HashSet<>();
		asked.stream()
			.flatMap(List::stream)
			.map((name) -> name.startsWith("-") ? name.substring(1) : name)
			.filter((name) -> !named.add(name))
			.findFirst()
			.ifPresent(SortSequence::refuse);
	}

	private static void refuse(String name) {
		String detail = "The parameter \"sort\" names \"" + name + "\" twice";
		throw new Refusal(ProblemKind.INVALID_PARAMETER, Problem.Place.parameter(Catalogue.SORT, detail, List.of()));
	}

}
