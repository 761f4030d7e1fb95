package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dateline.house.Limit;
import org.dateline.house.Limits;
import org.dateline.house.Measures;
import org.dateline.house.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The size of the house; every limit is seen to catch a source that was planted to break
 * it.
 */
final class SizeTests {

	/**
	 * Rooms whose files are still larger, and less tested, than the house wants. What
	 * stands here is a debt: nothing is to be added.
	 */
	private static final Set<String> UNFINISHED = Set.of("org/dateline/attribution/", "org/dateline/credit/",
			"org/dateline/format/text/", "org/dateline/format/page/");

	private static final Measures MAIN = finished("src/main/java");

	private static final Measures TESTS = finished("src/test/java");

	private static final int MOST_POM_LINES = 220;

	private static final double LEAST_TESTS = 1.2;

	private static final Set<String> TOP_LEVEL = Set.of("pom.xml", "src", "README.md", "LICENSE", "CHANGELOG.md",
			"Dockerfile", "compose.yaml", ".gitignore", ".ci", ".git", "target", "data");

	private static Measures finished(String folder) {
		return new Measures(Source.under(Path.of(folder))
			.stream()
			.filter((source) -> UNFINISHED.stream().noneMatch(source.name()::startsWith))
			.toList());
	}

	static List<Limit> limits() {
		return Limits.all();
	}

	@ParameterizedTest
	@MethodSource("limits")
	void isKeptByTheHouse(Limit limit) {
		assertThat(limit.broken().apply(MAIN)).as(limit.name()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("limits")
	void catchesWhatWasPlanted(Limit limit) {
		Measures planted = new Measures(List.of(Source.of("Desk.java", limit.planted())));
		assertThat(limit.broken().apply(planted)).as(limit.name()).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("limits")
	void letsAPlainSourcePass(Limit limit) {
		Source plain = Source.of("Desk.java", """
				package desk;

				/** A desk, with a "/* string" and '"' in it. */
				class Desk {

					int open(int a, int b, int c, int d) {
						return (a > b) ? c : d; // a comment is no line
					}

				}
				""");
		assertThat(limit.broken().apply(new Measures(List.of(plain)))).as(limit.name()).isEmpty();
	}

	@Test
	void countsNeitherBlankLinesNorComments() {
		Source source = Source.of("Desk.java", """
				/*
				 * A comment.
				 */

				class Desk { // a class

					String sign = \"""
						// no comment

						/* nor this */
						\""";

					char quote = '"'; /* the
					last comment */ char end = '\\'';

				}
				""");
		assertThat(source.codeLines()).isEqualTo(8);
	}

	@Test
	void hasMoreTestsThanCode() {
		assertThat(share(TESTS, MAIN)).isGreaterThanOrEqualTo(LEAST_TESTS);
	}

	@Test
	void seesCodeThatHasTooFewTests() {
		Measures few = new Measures(List.of(Source.of("DeskTests.java", "final class DeskTests {\n}\n")));
		assertThat(share(few, MAIN)).isLessThan(LEAST_TESTS);
	}

	@Test
	void hasAShortPom() throws IOException {
		assertThat(pomLines()).isLessThanOrEqualTo(MOST_POM_LINES);
	}

	@Test
	void hasNothingElseAtItsTop() throws IOException {
		assertThat(strangers(Path.of(""))).isEmpty();
	}

	@Test
	void seesAStrangerAtItsTop(@TempDir Path top) throws IOException {
		Files.createFile(top.resolve("README.md"));
		Files.createFile(top.resolve("notes.txt"));
		assertThat(strangers(top)).containsExactly("notes.txt");
	}

	@Test
	void writesWhatItMeasured() throws IOException {
		String figures = Limits.all()
			.stream()
			.map((limit) -> "| %s | %s |".formatted(limit.name(), limit.figure().apply(MAIN)))
			.collect(Collectors.joining("\n"));
		Path report = Files.writeString(Path.of("target/house.txt"), """
				| limit | measured |
				|---|---|
				%s
				| code lines of tests to main ≥ %s | %d : %d = %.2f |
				| lines of pom.xml ≤ %d | %d |
				""".formatted(figures, LEAST_TESTS, lines(TESTS), lines(MAIN), share(TESTS, MAIN), MOST_POM_LINES,
				pomLines()));
		assertThat(report).isNotEmptyFile();
	}

	private static int pomLines() throws IOException {
		return Files.readAllLines(Path.of("pom.xml")).size();
	}

	private static double share(Measures some, Measures all) {
		return (double) lines(some) / lines(all);
	}

	private static int lines(Measures measures) {
		return measures.sources().stream().mapToInt(Source::codeLines).sum();
	}

	private static List<String> strangers(Path top) throws IOException {
		try (Stream<Path> entries = Files.list(top)) {
			return entries.map((entry) -> entry.getFileName().toString())
				.filter((entry) -> !TOP_LEVEL.contains(entry))
				.toList();
		}
	}

}
