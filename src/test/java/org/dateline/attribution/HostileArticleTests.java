package org.dateline.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Texts that nobody would print. */
final class HostileArticleTests {

	private static final Path TORTURE = Path.of("../shared/torture");

	private static final int TEXTS = 100_000;

	private static final List<String> PIECES = List.of("\"", "“", "”", "'", "‘", "’", "„", "«", "»", "''", "``", " ",
			"\n", "\n\n", "\r\n", ",", ".", "?", ":", ";", "—", "--", "(", ")", "...", " said ", " says", "told ",
			" added that ", "according to ", "adding ", " Mr. ", "Lund", " Ann Lee", " he ", "she", " who ", " that ",
			" and ", "the mayor", " of ", "42", "6'2\"", "🙂", "e\u0301", "\u202eאב", "\ud800", "\u0000", "U.S. ",
			"ANN: ", "-t-il", "l'", " Tuesday ", "ed ", " is ", "\u00a0");

	@Test
	void neverFails() {
		SplittableRandom chance = new SplittableRandom(20);
		List<String> languages = List.of("en", "de", "fr", "es", "");
		for (int round = 0; round < TEXTS; round++) {
			String text = text(chance, chance.nextInt(30));
			String language = languages.get(round % languages.size());
			assertThatCode(() -> check(text, language)).as(text).doesNotThrowAnyException();
		}
	}

	private static String text(SplittableRandom chance, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int piece = 0; piece < pieces; piece++) {
			text.append(PIECES.get(chance.nextInt(PIECES.size())));
		}
		return text.toString();
	}

	/** Every offset lies in the text, and every segment holds something. */
	private static void check(String text, String language) {
		for (Attribution found : AttributionReader.read(text, language)) {
			Stream<Span> named = Stream.of(found.cue(), found.source()).flatMap(Stream::ofNullable);
			assertThat(Stream.of(found.content().stream(), found.verbatim().stream(), named).flatMap((spans) -> spans))
				.allSatisfy((span) -> assertThat(text.substring(span.start(), span.end())).isNotBlank());
			assertThat(found.content()).isNotEmpty();
		}
	}

	@Test
	void readsWhateverIsOnTheDisk() throws IOException {
		assumeThat(TORTURE).as("the shared torture files are at hand").exists();
		try (Stream<Path> files = Files.walk(TORTURE)) {
			assertThat(files.filter(Files::isRegularFile).toList()).isNotEmpty()
				.allSatisfy((file) -> assertThatNoException()
					.isThrownBy(() -> check(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), "en")));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "“", "'", "'a ", "“a” ", "\"A,\" he said. ", "said ", "he said that ", "(",
			"Ann Lee ", "Ann Lee, ", ", said ", "NAME: a\n\n", "a\n", "according to ", "and said ", "'as ",
			"Mr. Lee Mr. Roe ", "who " })
	void readsAMegabyteOfOneThing(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		assertThatNoException().isThrownBy(() -> AttributionReader.read(text, "en"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "🙂🙂 “We are ready 🙂,” Ann Lee said.", "“Cafe\u0301 is open,” Ann Lee said.\r\nOk.",
			"\u202b“אנחנו מוכנים,” Ann Lee said.\u202c", "Intro\r\n\r\n“We are ready,” Ann Lee said.\r\n" })
	void countsUnitsOfTheTextAsItIs(String text) {
		assertThat(AttributionReader.read(text, "en")).isNotEmpty().allSatisfy((found) -> {
			Span source = Objects.requireNonNull(found.source());
			assertThat(text.substring(source.start(), source.end())).isEqualTo("Ann Lee");
		});
	}

}
