package org.dateline.format.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.format.UnreadableStory;
import org.dateline.http.StrictJson;
import org.dateline.story.Story;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents that others wrote to break readers of JSON; skipped where they are not. */
final class TortureTests {

	private static final JsonMapper MAPPER = StrictJson.mapper();

	private static final Path CORPORA = Path.of("../shared/torture");

	@Test
	void refusesEveryDocumentThatIsNoJson() {
		assertThat(documents("json-parsing").filter((file) -> named(file, "n_"))).allSatisfy(this::refuses);
	}

	@Test
	void seesThatTheOthersAreJson() {
		assertThat(documents("json-parsing").filter((file) -> named(file, "y_")))
			.allSatisfy((file) -> fault(bytes(file))
				.ifPresent((fault) -> assertThat(fault).message().doesNotStartWith("The document is not JSON: ")));
	}

	@Test
	void refusesWhatIsNotUnicode() {
		assertThat(documents("json-parsing").filter((file) -> named(file, "i_string"))).allSatisfy(this::refuses);
	}

	@Test
	void endsInAStoryOrInARefusal() {
		assertThat(Stream.of("json-parsing", "json-transform", "own-json").flatMap(TortureTests::documents))
			.allSatisfy((file) -> Optional.of(bytes(file))
				.filter((bytes) -> fault(bytes).isEmpty())
				.ifPresent(
						(sound) -> assertThat(StoryRules.faultsOf(Ferries.FORMAT.read(sound))).doesNotContainNull()));
	}

	@Test
	void canSayWhatIsWrong() {
		assertThat(Stream.of("json-parsing", "json-transform", "own-json").flatMap(TortureTests::documents))
			.allSatisfy((file) -> fault(bytes(file)).ifPresent(TortureTests::says));
	}

	@Test
	void keepsEveryNaughtyStringAsItIs() throws IOException {
		Path file = corpus("strings").resolve("naughty-strings.json");
		for (JsonNode string : MAPPER.readTree(Files.readString(file))) {
			Story story = Ferries.with("\"slug\":" + string);
			assertThat(story.slug()).isEqualTo(string.stringValue());
		}
	}

	private void refuses(Path file) {
		assertThat(fault(bytes(file))).isPresent();
	}

	private static void says(UnreadableStory fault) {
		assertThat(
				MAPPER.readTree(MAPPER.writeValueAsBytes(List.of(String.valueOf(fault.getMessage()), fault.pointer()))))
			.hasSize(2);
		assertThat(fault.line()).isPositive();
	}

	private static Optional<UnreadableStory> fault(byte[] document) {
		return Optional.ofNullable(Ferries.fault(document));
	}

	private static boolean named(Path file, String prefix) {
		return file.getFileName().toString().startsWith(prefix);
	}

	private static Path corpus(String name) {
		Path corpus = CORPORA.resolve(name);
		Assumptions.assumeTrue(Files.isDirectory(corpus), "There is no folder " + corpus);
		return corpus;
	}

	private static Stream<Path> documents(String name) {
		try (Stream<Path> files = Files.list(corpus(name))) {
			return files.sorted().toList().stream();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
