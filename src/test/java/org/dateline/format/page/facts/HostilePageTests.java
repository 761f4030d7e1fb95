package org.dateline.format.page.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Pages that mean harm, or were never meant to be read. */
class HostilePageTests {

	private static final Path TORTURE = Path.of("../shared/torture");

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private static final FactReader READER = new FactReader();

	private static void survives(String html) {
		Document document = Jsoup.parse(html, FactPages.ADDRESS, Parser.htmlParser().setMaxDepth(512));
		assertTimeout(PATIENCE, () -> READER.read(document, URI.create(FactPages.ADDRESS), Hints.NONE));
	}

	static Stream<String> floods() {
		return Stream.of("<meta name='author' content='A'>".repeat(40_000),
				"<meta name='%s' content='x'>".formatted("a".repeat(1_000_000)),
				"<meta property='og:title' content='" + "Gulls - ".repeat(150_000) + "'>",
				"<title>" + " - a".repeat(250_000) + "</title>", "<h1>Gulls steal</h1>".repeat(40_000),
				"<div>".repeat(30_000) + "Gulls", "<p class='" + "byline ".repeat(150_000) + "'>By Ada</p>",
				"<p class='byline'>By Ada".repeat(20_000), "<time datetime='2024-03-05'>5</time>".repeat(30_000),
				"<h1>Gulls</h1><p>1.1.2024 ".repeat(20_000), "<div itemprop=author itemscope>".repeat(20_000),
				"<a rel='author tag license' href='/'>Ada Lindqvist</a>".repeat(20_000),
				"<img srcset='" + "/a.jpg 1w, ".repeat(90_000) + "'>",
				"<meta name='keywords' content='" + "a,".repeat(4_000) + "'>",
				"<p>" + "by by by ".repeat(100_000) + "</p>", "<html lang='" + "a-".repeat(500_000) + "'>",
				"<h1>" + "<<<a".repeat(100_000) + "</h1>", "<p>\u202e\u0000\ud800 &#x0; &#xd800;</p>",
				"<link rel=canonical href='" + "a/../".repeat(200_000) + "'>",
				"<script>" + "datePublished".repeat(80_000) + "</script>");
	}

	@ParameterizedTest
	@MethodSource("floods")
	void areReadInTime(String html) {
		survives(html);
	}

	static Stream<String> scripts() {
		return Stream.of("[".repeat(500_000), "{\"a\":".repeat(200_000), "{\"@graph\":[".repeat(50_000),
				"[" + "{\"@type\":\"NewsArticle\",\"headline\":\"Gulls\"},".repeat(20_000) + "]",
				"{\"@type\":\"NewsArticle\",\"author\":[" + "{\"name\":\"Ada Lindqvist\"},".repeat(20_000) + "]}",
				"{\"@type\":\"NewsArticle\",\"headline\":\"" + "\"a".repeat(200_000) + "\"}",
				"{\"@type\":\"NewsArticle\",\"datePublished\":" + "9".repeat(100_000) + "}",
				"{\"@id\":\"#a\",\"@type\":\"Article\",\"mainEntity\":{\"@id\":\"#a\",\"author\":{\"@id\":\"#a\"}}}",
				"{\"@type\":{\"@type\":{}},\"headline\":[[[]]],\"author\":[null,[null],{}],\"image\":[{},[]]}",
				"{\"@type\":\"NewsArticle\",\"headline\":true,\"author\":7,\"publisher\":[false],\"image\":1e999}",
				"\\".repeat(100_000), "{\"" + "\\u0000".repeat(50_000) + "\":1}", "<!--".repeat(100_000),
				"&quot;".repeat(100_000), "/*".repeat(100_000), "{\"a\":\"" + "\n".repeat(100_000));
	}

	@ParameterizedTest
	@MethodSource("scripts")
	void haveLinkedDataThatIsReadInTime(String script) {
		survives("<script type='application/ld+json'>" + script + "</script><h1>Gulls steal lunch</h1>");
	}

	@Test
	void keepTheirHeadlineWhateverElseIsBroken() {
		assertThat(FactPages.headline("<script type='application/ld+json'>{{{</script>"
				+ "<meta property='og:title'><meta><link rel><time></time><h1>Gulls steal lunch</h1><img srcset=','>"))
			.isEqualTo("Gulls steal lunch");
	}

	@Test
	void nameNoAddressThatRuns() {
		Facts facts = FactPages.read("<link rel=canonical href='javascript:alert(1)'>"
				+ "<link rel=license href='javascript:alert(1)'><link rel=amphtml href='data:text/html,x'>");
		assertThat(FactPages.value(facts.canonicalUrl())).isEqualTo(FactPages.ADDRESS);
		assertThat(facts.aliases()).isEmpty();
		assertThat(facts.licence()).isNull();
	}

	@Test
	void haveNoAddressAtAll() {
		assertThatNoException().isThrownBy(
				() -> READER.read(Jsoup.parse("<h1>Gulls</h1><img src=/a>"), URI.create("relative/path"), Hints.NONE));
		assertThatNoException().isThrownBy(
				() -> READER.read(Jsoup.parse("<h1>Gulls</h1>"), URI.create("mailto:ada@quay.example"), Hints.NONE));
	}

	static Stream<Path> torture() throws IOException {
		if (!Files.isDirectory(TORTURE)) {
			return Stream.of(TORTURE);
		}
		List<Path> folders = Stream.of("own-page", "jsoup-fuzz").map(TORTURE::resolve).toList();
		try (Stream<Path> pages = Files.walk(folders.getFirst()); Stream<Path> fuzz = Files.walk(folders.getLast())) {
			return Stream.concat(pages, fuzz).filter(Files::isRegularFile).toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("torture")
	void comeFromTheTortureChamber(Path file) throws IOException {
		assumeThat(file).as("the torture corpora are at hand").isRegularFile();
		byte[] bytes = bytes(file);
		Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, FactPages.ADDRESS,
				Parser.htmlParser().setMaxDepth(512));
		assertTimeout(PATIENCE, () -> READER.read(document, URI.create(FactPages.ADDRESS), Hints.NONE));
	}

	private static byte[] bytes(Path file) throws IOException {
		try (InputStream plain = Files.newInputStream(file);
				InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(plain) : plain) {
			return stream.readAllBytes();
		}
	}

}
