package org.dateline.format.page.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Pages that nobody wrote in good faith. */
final class HostilePageTests {

	private static final Path TORTURE = Path.of("../shared/torture");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@ParameterizedTest
	@ValueSource(strings = { "<div>", "<p>", "<b>", "<a href='x'>", "<span class='ad'>x", "<ul><li>x",
			"<table><tr><td>x", "<blockquote>x", "<br>", "<img src='a.jpg'>", "<h2>x",
			"<figure><img src=a><figcaption>x", "<br>x", "<x-y>", "&amp;", "<!-- -->", "<hr>",
			"<iframe src='https://a.example/'></iframe>", "<i><b>x", "</p>" })
	void readsAMegabyteOfOneThing(String piece) {
		String html = piece.repeat(1_000_000 / piece.length());
		assertTimeout(PATIENCE, () -> assertThat(NewsPage.read(html)).isNotNull());
	}

	@Test
	void goesAsDeepAsTheParserWentWithoutLosingTheText() {
		String html = "<div>".repeat(20_000) + "<p>At the bottom of the sea.</p>";
		assertThat(NewsPage.read(html).account().runs()).hasSize(1);
	}

	@Test
	void cutsNamesAndAddressesThatNeverEnd() {
		String endless = "ad-".repeat(300_000);
		String html = NewsPage.plain()
			.with("<p class='" + endless + "'><a href='http://" + endless + "'>" + NewsPage.STANDFIRST + "</a></p>")
			.html();
		assertTimeout(PATIENCE, () -> assertThat(NewsPage.words(NewsPage.read(html))).containsAll(NewsPage.PARAGRAPHS));
	}

	@Test
	void readsCandidatesOfAPictureThatNeverEnd() {
		String html = NewsPage.plain().between(2, "<img srcset='" + "a.jpg 1w,".repeat(100_000) + "'>").html();
		assertTimeout(PATIENCE, () -> assertThat(NewsPage.read(html).images()).hasSize(1));
	}

	@Test
	void readsEveryPageThatBrokeAReaderBefore() throws IOException {
		assumeTrue(Files.isDirectory(TORTURE), "the torture files are not beside this checkout");
		for (Path file : files()) {
			String html = text(file);
			assertTimeout(PATIENCE, () -> assertThat(NewsPage.read(html)).as(file.toString()).isNotNull());
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(TORTURE)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString().contains("html") || file.toString().contains("page"))
				.toList();
		}
	}

	private static String text(Path file) throws IOException {
		try (InputStream bytes = Files.newInputStream(file)) {
			InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
