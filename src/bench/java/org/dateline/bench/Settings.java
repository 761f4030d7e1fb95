package org.dateline.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is measured, and how thoroughly.
 *
 * @param subjects the names of the subjects, or {@code all}
 * @param articles the articles of the large archive
 * @param rounds the rounds of which the median is taken
 * @param seconds the seconds of a round
 * @param requests the requests after which memory must not have grown
 * @param pages where saved pages lie, if there are any
 * @param folder where archives and files are made
 */
record Settings(List<String> subjects, int articles, int rounds, int seconds, long requests,
		Optional<Path> pages, Path folder) {

	/**
	 * Reads the command line.
	 * @param arguments subjects and settings such as {@code rounds=7}, in any order
	 * @return what they say
	 */
	static Settings read(String... arguments) {
		Map<Boolean, List<String>> parted = Arrays.stream(arguments)
			.flatMap((argument) -> Arrays.stream(argument.split(",")))
			.collect(Collectors.partitioningBy((word) -> word.contains("=")));
		List<String> given = parted.getOrDefault(true, List.of());
		return new Settings(parted.getOrDefault(false, List.of()), (int) number(given, "articles", 100_000),
				(int) number(given, "rounds", 5), (int) number(given, "seconds", 5),
				number(given, "requests", 10_000_000), value(given, "pages").map(Path::of),
				Path.of("target/bench").toAbsolutePath());
	}

	boolean asks(String subject) {
		return all() || this.subjects.contains(subject);
	}

	boolean all() {
		return this.subjects.contains("all");
	}

	private static long number(List<String> given, String name, long otherwise) {
		return value(given, name).map(Long::parseLong).orElse(otherwise);
	}

	private static Optional<String> value(List<String> given, String name) {
		return given.stream()
			.filter((setting) -> setting.startsWith(name + "="))
			.map((setting) -> setting.substring(name.length() + 1))
			.findFirst();
	}

}
