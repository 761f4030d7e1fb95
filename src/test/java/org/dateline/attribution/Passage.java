package org.dateline.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Named;

/**
 * A passage of a suite, and what a careful reader finds quoted in it.
 *
 * @param text the passage
 * @param quotes what is quoted
 */
record Passage(String text, List<Expected> quotes) {

	/** The passages of a suite: a text, then a line for each of its quotations. */
	static List<Named<Passage>> suite(String name) {
		return Arrays.stream(read(name).split("\n\n", -1))
			.map((part) -> part.lines().filter((line) -> !line.isBlank() && !line.startsWith("#")).toList())
			.filter((lines) -> !lines.isEmpty())
			.map(Passage::of)
			.map((passage) -> Named.of(passage.text, passage))
			.toList();
	}

	private static Passage of(List<String> lines) {
		String text = lines.getFirst().replace("\\n", "\n");
		return new Passage(text, lines.stream().skip(1).map(Expected::of).toList());
	}

	private static String read(String name) {
		try (InputStream suite = Objects.requireNonNull(Passage.class.getResourceAsStream(name), name)) {
			return new String(suite.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException("The suite " + name + " cannot be read", unreadable);
		}
	}

	/** How many of its quotations are found as they are. */
	int found(String language) {
		List<Expected> said = Expected.in(this.text, language);
		return (int) this.quotes.stream().filter(said::contains).count();
	}

}
