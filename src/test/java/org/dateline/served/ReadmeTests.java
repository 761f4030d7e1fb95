package org.dateline.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dateline.masthead.Masthead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the README says is so. */
@Served
final class ReadmeTests {

	private static final Pattern REQUEST = Pattern
		.compile("\\$ curl -s '?localhost:8080([^'\n]+)'?\n((?:[^$`\n].*\n)+)");

	private final Reader reader;

	ReadmeTests(Reader reader) {
		this.reader = reader;
	}

	/** A request of the README and the answer that it shows. */
	record Shown(String path, String answer) {

		/** What stands between the places where it is shortened. */
		List<String> fragments() {
			String joined = this.answer.replace("\n", "");
			return Arrays.stream(joined.split("…")).filter((fragment) -> !fragment.isEmpty()).toList();
		}

	}

	static List<Shown> requests() throws IOException {
		return REQUEST.matcher(readme()).results().map((found) -> new Shown(found.group(1), found.group(2))).toList();
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("README.md"));
	}

	/** The first fragment that does not stand in the answer behind those before it. */
	private static List<String> missing(Shown shown, String answer) {
		List<String> missing = new ArrayList<>();
		int place = 0;
		for (String fragment : shown.fragments()) {
			int found = answer.indexOf(fragment, place);
			if (found < 0) {
				missing.add(fragment);
			}
			else {
				place = found + fragment.length();
			}
		}
		return missing;
	}

	@Test
	void showsTheThreeReadingsThatTheServiceIsFor() throws IOException {
		assertThat(requests().stream().map(Shown::path)).contains(Reader.STORY, Reader.STORY + "/related",
				Reader.STORY + "/captions");
	}

	@ParameterizedTest
	@MethodSource("requests")
	void showsAnswersThatTheServiceGives(Shown shown) {
		assertThat(missing(shown, this.reader.get(shown.path()).body())).isEmpty();
	}

	@Test
	void noticesAnAnswerThatTheServiceDoesNotGive() {
		Shown invented = new Shown(Reader.STORY, "{\"id\":…\"headline\":\"Winners\"…\n");
		assertThat(missing(invented, this.reader.get(Reader.STORY).body())).containsExactly("\"headline\":\"Winners\"");
	}

	@Test
	void noticesFragmentsInTheWrongOrder() {
		Shown turned = new Shown(Reader.STORY, "\"stats\":…\"headline\":");
		assertThat(missing(turned, this.reader.get(Reader.STORY).body())).containsExactly("\"headline\":");
	}

	@Test
	void staysBelowAHundredAndFiftyLines() throws IOException {
		assertThat(readme().lines().count()).isLessThanOrEqualTo(150);
	}

	static Stream<String> collections() throws IOException {
		return Pattern.compile("`(/[a-z0-9./]+)`")
			.matcher(readme())
			.results()
			.map((found) -> found.group(1))
			.filter((path) -> !path.equals("/docs"))
			.distinct();
	}

	@ParameterizedTest
	@MethodSource("collections")
	void namesPathsThatAnswer(String path) {
		assertThat(this.reader.get(path).status()).as(path).isEqualTo(200);
	}

	static Stream<String> files() throws IOException {
		return Pattern.compile("]\\(([^)#]+)\\)").matcher(readme()).results().map((found) -> found.group(1));
	}

	@ParameterizedTest
	@MethodSource("files")
	void linksToFilesThatAreThere(String file) {
		assertThat(Path.of(file)).exists();
	}

	@Test
	void namesEverySettingOfTheMasthead() throws IOException {
		assertThat(readme()).contains(settings("dateline.", Masthead.class).toList());
	}

	private static Stream<String> settings(String prefix, Class<?> type) {
		return Arrays.stream(type.getRecordComponents()).flatMap((component) -> {
			String name = prefix + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
			return component.getType().isRecord() ? settings(name + ".", component.getType())
					: Stream.of("`" + name + "`");
		});
	}

	static Stream<String> rooms() throws IOException {
		try (Stream<Path> rooms = Files.list(Path.of("src/main/java/org/dateline"))) {
			return rooms.filter(Files::isDirectory).map((room) -> room.getFileName().toString()).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("rooms")
	void drawsEveryRoom(String room) throws IOException {
		assertThat(readme()).contains("`" + room + "`");
	}

	@Test
	void namesTheCommandThatTheBuildRuns() throws IOException {
		String script = Files.readString(Path.of(".ci/run"));
		List<MatchResult> commands = Pattern.compile("mvn -B (\\w+)").matcher(script).results().toList();
		assertThat(readme()).contains("mvn " + commands.getFirst().group(1));
	}

	@Test
	void itsChangelogHasASectionForThePresentVersion() throws IOException {
		String version = this.reader.get("/").json().path("version").stringValue().replace("-SNAPSHOT", "");
		assertThat(Files.readString(Path.of("CHANGELOG.md"))).contains("## [" + version + "]");
	}

}
