package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Nothing of the source of the bundled story is copied, and the measure would see it. */
final class BorrowedWordsTests {

	private static final Path SOURCE = Path.of("../shared/seed/article.txt");

	private static final List<String> TITLES = List.of(
			"Sore Losers: Daesh's UK Attacks Meant as Retaliation for Collapsing 'Caliphate'",
			"Daesh Claims Responsibility for London Terror Attack",
			"Defiant Manchester Music Fans Show Courage Hours After London Terror Attack");

	private static final List<String> BESIDE = List.of("README.md", "CHANGELOG.md", "Dockerfile", "compose.yaml",
			"pom.xml");

	private static final BorrowedWords FERRY = new BorrowedWords("""
			The Ferry Is Back at Its Old Pier by the Harbour
			It’s a grey morning; the ferry that nobody had expected back leaves on time.""",
			List.of("The Ferry Is Back at Its Old Pier by the Harbour"));

	private static List<Path> files() throws IOException {
		try (Stream<Path> sources = Files.walk(Path.of("src"))) {
			return Stream.concat(sources, BESIDE.stream().map(Path::of)).filter(Files::isRegularFile).toList();
		}
	}

	private static BorrowedWords source() throws IOException {
		assumeThat(SOURCE).as("the source of the bundled story is at hand").exists();
		return new BorrowedWords(Files.readString(SOURCE), TITLES);
	}

	@Test
	void standNowhereInTheProject() throws IOException {
		BorrowedWords borrowed = source();
		assertThat(files()).flatMap((file) -> borrowed.in(file).toList()).isEmpty();
	}

	@Test
	void wouldBeSeenIfNineOfTheSourceStoodHere() throws IOException {
		BorrowedWords borrowed = source();
		List<String> lines = Files.readAllLines(SOURCE);
		String longest = lines.stream().reduce("", (one, two) -> (one.length() > two.length()) ? one : two);
		assertThat(borrowed.in(longest)).isNotEmpty();
	}

	@Test
	void looksAtTheBundledStory() throws IOException {
		assertThat(files()).anyMatch((file) -> file.startsWith("src/main/resources/seed"));
	}

	@Test
	void looksAtItself() throws IOException {
		assertThat(files()).contains(Path.of("src/test/java/org/dateline/BorrowedWordsTests.java"));
	}

	@Test
	void catchesNineWords() {
		assertThat(FERRY.in("We read: the ferry that nobody had expected back leaves on, it seems."))
			.containsExactly("the ferry that nobody had expected back leaves on");
	}

	@Test
	void letsEightWordsPass() {
		assertThat(FERRY.in("We read: the ferry that nobody had expected back leaves, it seems.")).isEmpty();
	}

	@Test
	void catchesWordsInOtherCase() {
		assertThat(FERRY.in("THE FERRY THAT NOBODY HAD EXPECTED BACK LEAVES ON")).hasSize(1);
	}

	@Test
	void catchesWordsWithOtherPunctuation() {
		assertThat(FERRY.in("Its \"a grey morning\", the ferry (that) nobody: had")).hasSize(1);
	}

	@Test
	void catchesWordsAcrossLines() {
		assertThat(FERRY.in("the ferry that\n\tnobody had \\nexpected\" + \"back leaves on")).hasSize(1);
	}

	@Test
	void catchesEachRunOfALongerOne() {
		assertThat(FERRY.in("the ferry that nobody had expected back leaves on time")).hasSize(2);
	}

	@Test
	void letsATitlePass() {
		assertThat(FERRY.in("“The Ferry Is Back at Its Old Pier by the Harbour”")).isEmpty();
	}

	@Test
	void letsAShortTextPass() {
		assertThat(FERRY.in("the ferry")).isEmpty();
	}

	@Test
	void namesTheFile(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("note.md"), "the ferry that nobody had expected back leaves on");
		assertThat(FERRY.in(file)).containsExactly(file + ": the ferry that nobody had expected back leaves on");
	}

}
