package org.dateline.terminal;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.spi.ToolProvider;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line reads what is piped into it and prints what it found. */
final class ToolTests {

	private static final String PAGE = """
			<html lang="en"><head><title>Ferry runs again</title></head><body><h1>Ferry runs again</h1>
			<p>The ferry to the island runs again from Monday, the harbour board has said on Friday.</p>
			<p>It had lain in the yard since the storm that took the roof off the pier in October.</p>
			</body></html>""";

	private static final String TEXT = """
			Ferry runs again

			The ferry to the island runs again from Monday, the harbour board has said on Friday.

			It had lain in the yard since the storm that took the roof off the pier in October.
			""";

	private static final String SAID = """
			“The pier is safe,” said harbour master Ada Lind.

			She added that no boat had been lost.
			""";

	private final java.io.InputStream terminal = System.in;

	@TempDir
	private Path folder;

	@AfterEach
	void givesTheTerminalBack() {
		System.setIn(this.terminal);
	}

	private static ToolProvider tool(String name) {
		return ServiceLoader.load(ToolProvider.class)
			.stream()
			.map(ServiceLoader.Provider::get)
			.filter((tool) -> tool.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static String run(String tool, String input, String... arguments) {
		System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
		StringWriter out = new StringWriter();
		PrintWriter printer = new PrintWriter(out);
		tool(tool).run(printer, printer, arguments);
		printer.flush();
		return out.toString();
	}

	private static List<JsonNode> lines(String printed) {
		return printed.lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

	private static String line(String id, String member, String value) {
		return JsonMapper.shared().writeValueAsString(java.util.Map.of("id", id, member, value)) + "\n";
	}

	@Test
	void extractsPagesInTheirOrder() {
		List<JsonNode> read = lines(run("extract",
				line("a", "html", PAGE) + line("b", "text", TEXT) + line("c", "html", PAGE.replace("again", "at last")),
				"--threads=2"));
		assertThat(read).extracting((one) -> one.path("id").asString()).containsExactly("a", "b", "c");
		assertThat(read).extracting((one) -> one.path("headline").asString())
			.containsExactly("Ferry runs again", "Ferry runs again", "Ferry runs at last");
		assertThat(read).allSatisfy((one) -> assertThat(one.path("paragraphs")).hasSize(2));
		assertThat(read).allSatisfy((one) -> assertThat(one.path("ms").asDouble()).isPositive());
	}

	@Test
	void extractsAPackedPageByItsPath() throws java.io.IOException {
		Path page = this.folder.resolve("page.html.gz");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(page))) {
			out.write(PAGE.getBytes(StandardCharsets.UTF_8));
		}
		assertThat(lines(run("extract", line("a", "html", page.toString()))).getFirst().path("headline").asString())
			.isEqualTo("Ferry runs again");
	}

	@Test
	void goesOnBehindAPageThatIsNotThere() {
		List<JsonNode> read = lines(run("extract", line("a", "html", "nowhere") + line("b", "html", PAGE)));
		assertThat(read.getFirst().path("error").asString()).contains("nowhere");
		assertThat(read.getLast().path("headline").asString()).isEqualTo("Ferry runs again");
	}

	@Test
	void readsCreditLines() {
		JsonNode credit = lines(run("credits", "Photo: Ann Lee / Reuters\n")).getFirst();
		assertThat(credit.path("creator").valueStream().map((one) -> one.asString())).containsExactly("Ann Lee");
		assertThat(credit.path("agency").valueStream().map((one) -> one.asString())).containsExactly("Reuters");
	}

	@Test
	void keepsTheNameOfACreditLine() {
		JsonNode credit = lines(run("credits", line("c-1", "input", "Photo: Ann Lee / Reuters"))).getFirst();
		assertThat(credit.path("id").asString()).isEqualTo("c-1");
		assertThat(credit.path("raw").asString()).isEqualTo("Photo: Ann Lee / Reuters");
	}

	@Test
	void showsWhatWouldBecomeOfAText() throws java.io.IOException {
		Path text = Files.writeString(this.folder.resolve("ferry.txt"), TEXT);
		assertThat(run("import", "", "--dry-run", text.toString())).contains("read \"Ferry runs again\"", "headline",
				"paragraph 1", "paragraph 2", "blank");
	}

	@Test
	void showsWhatWouldBecomeOfAFolder() throws java.io.IOException {
		Files.writeString(this.folder.resolve("one.txt"), TEXT);
		Files.writeString(this.folder.resolve("two.html"), PAGE);
		Files.writeString(this.folder.resolve("three.png"), "no document");
		assertThat(run("import", "", "--dry-run", this.folder.toString())).contains("2 of 2 documents were taken");
	}

	@Test
	void readsAStoryThatIsOneAlready() {
		assertThat(run("import", "{\"headline\":\"Ferry runs again\",\"language\":\"en\"}", "--dry-run", "-"))
			.contains("read \"Ferry runs again\"")
			.doesNotContain("refused");
	}

	@Test
	void saysWhichRulesAStoryBreaks() {
		assertThat(run("import", "{\"headline\":\"Ferry runs again\"}", "--dry-run", "-")).contains("refused",
				"/language");
	}

	@Test
	void saysInWhichLineAStoryIsBroken() {
		assertThat(run("import", "{\n\"headline\":1}", "--dry-run", "-")).contains("refused", "Line 2");
	}

	@Test
	void showsAPageFromStandardInput() {
		assertThat(run("import", PAGE, "--dry-run", "-")).contains("read \"Ferry runs again\"");
	}

	@Test
	void saysWhyADocumentIsRefused() {
		assertThat(run("import", "<p></p>", "--dry-run", "-")).contains("refused", "headline");
	}

	@Test
	void explainsItself() {
		assertThat(run("import", "", "--help")).contains("--dry-run", "--to", "FILE|FOLDER|-");
	}

	@Test
	void showsWhoSaidWhat() {
		assertThat(run("quotations", SAID).lines().map(String::strip)).containsExactly(
				"speaker                       kind      words",
				"Ada Lind                      direct    The pier is safe,",
				"Ada Lind                      indirect  that no boat had been lost", "2 quotations");
	}

	@Test
	void tellsWhyOnRequest() {
		assertThat(run("quotations", SAID, "--explain")).contains("rule inverted, confidence 0.97",
				"clause “The pier is safe,” said harbour master Ada Lind.", "candidate Ada Lind");
	}

	@Test
	void wrapsLongWords() {
		String said = run("quotations", "“" + "The pier is safe. ".repeat(12) + "” said Ada Lind.");
		assertThat(said.lines()).hasSizeGreaterThan(4).allSatisfy((line) -> assertThat(line.length()).isLessThan(125));
	}

	@Test
	void answersALineWithALine() {
		List<JsonNode> read = lines(
				run("quotations", line("a", "text", SAID) + line("b", "text", "It rained."), "--lines"));
		assertThat(read).extracting((one) -> one.path("id").asString()).containsExactly("a", "b");
		assertThat(read.getFirst().at("/quotes/0/speaker").asString()).isEqualTo("Ada Lind");
		assertThat(read.getFirst().at("/quotes/0/content/0/0").asInt()).isEqualTo(1);
		assertThat(read.getFirst().at("/quotes/0/candidates").isMissingNode()).isTrue();
		assertThat(read.getLast().path("quotes")).isEmpty();
	}

	@Test
	void tellsWhyInALine() {
		JsonNode read = lines(run("quotations", line("a", "text", SAID), "--lines", "--explain")).getFirst();
		assertThat(read.at("/quotes/0/rule").asString()).isEqualTo("inverted");
		assertThat(read.at("/quotes/0/candidates/0/name").asString()).isEqualTo("Ada Lind");
	}

	@Test
	void goesOnBehindALineThatIsBroken() {
		List<JsonNode> read = lines(run("quotations", "{\"id\n" + line("b", "text", SAID), "--lines"));
		assertThat(read.getFirst().path("error").asString()).isNotEmpty();
		assertThat(read.getLast().path("quotes")).hasSize(2);
	}

}
