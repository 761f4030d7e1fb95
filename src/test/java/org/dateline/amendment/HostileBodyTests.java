package org.dateline.amendment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Whatever comes in as a patch is read or refused with its place, where such bodies are
 * at hand.
 */
final class HostileBodyTests {

	private static final Path TORTURE = Path.of("../shared/torture");

	static List<Path> bodies() throws IOException {
		if (Files.notExists(TORTURE)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(TORTURE)) {
			return files.filter((file) -> file.toString().endsWith(".json")).toList();
		}
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("bodies")
	void areReadOrRefusedWithTheirPlace(Path body) throws IOException {
		byte[] bytes = Files.readAllBytes(body);
		assertThat(Amendments.ACCEPTED.split(", ", -1)).allSatisfy((type) -> {
			try {
				Desk.AMENDMENTS.read(type, bytes).of(Desk.json("{\"a\":[1]}"));
			}
			catch (Refusal refusal) {
				assertThat(Desk.place(refusal).pointer()).isNotNull();
			}
		});
	}

	@Test
	void areAtHand() throws IOException {
		assumeThat(TORTURE).as("the shared torture files are at hand").exists();
		assertThat(bodies()).hasSizeGreaterThan(100);
	}

}
