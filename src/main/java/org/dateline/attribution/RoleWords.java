package org.dateline.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.dateline.credit.Lists;

/** Which general words stand for a narrower role. */
final class RoleWords {

	private static final List<Set<String>> NEAR = Lists.lines(RoleWords.class, "roles.txt")
		.stream()
		.map((line) -> Arrays.stream(line.split(" ", -1)).collect(Collectors.toUnmodifiableSet()))
		.toList();

	private RoleWords() {
	}

	/** The roles that a word may stand for, itself among them. */
	static Set<String> near(String role) {
		return NEAR.stream()
			.filter((words) -> words.contains(role))
			.flatMap(Set::stream)
			.collect(Collectors.toUnmodifiableSet());
	}

}
