package org.dateline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dateline.format.Hints;
import org.dateline.format.Transcriber;
import org.dateline.format.page.PageTranscriber;
import org.dateline.format.text.TextTranscriber;
import org.dateline.http.StrictJson;
import org.dateline.story.StoryRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Nothing of a document runs anywhere, whatever its sender wrote into it. */
final class HostileMarkupTests {

	private static final Path LISTS = Path.of("../shared/torture");

	private static final JsonMapper MAPPER = StrictJson.mapper();

	private static final List<Transcriber> READERS = List.of(new PageTranscriber(), new TextTranscriber());

	/**
	 * Members that are shown as the words they are; all others are looked at strictly.
	 */
	private static final Set<String> WORDS = Set.of("text", "headline", "kicker", "standfirst", "byline", "dateline",
			"name", "role", "caption", "alt", "creators", "agencies", "creditLine", "copyrightNotice", "licence",
			"usageTerms", "licensor", "place", "raw", "attribution", "value", "cells", "rows", "header", "title");

	private static final Pattern SCRIPT = Pattern
		.compile("(?i)^(javascript|vbscript|data|livescript|mocha|blob|file):");

	private static final Pattern MARKUP = Pattern.compile("[<>\"\\s]");

	/** A payload in every place of a page from which something is taken. */
	private static final String PAGE = """
			<html lang="en"><head><title>Ferry runs again @</title><base href="@"><link rel="canonical" href="@">
			<meta property="og:image" content="@"><meta property="og:url" content="@">
			<meta name="author" content="@"><meta property="article:publisher" content="@">
			<script type="application/ld+json">{"@@type":"NewsArticle","headline":"@","url":"@","image":["@",{"url":"@"}],
			"author":{"name":"@","url":"@"},"publisher":{"name":"@","url":"@","logo":{"url":"@"}}}</script></head>
			<body><article><h1>Ferry runs again</h1>
			<p>The harbour board has voted to run the ferry on Sundays again, after two years without one. @</p>
			<p>Two years <a href="@">it lay</a> at its <a href=@>pier</a>, the board <b @>said</b> on Friday evening.</p>
			<figure><img src="@" srcset="@ 2x" alt="@"><figcaption>The ferry @. Photo: Ann Lee</figcaption></figure>
			<blockquote cite="@">It was high time for the ferry to run on Sundays again, said the master.</blockquote>
			<iframe src="@"></iframe><video src="@" poster="@"></video><h2>@</h2><ul><li>@</li></ul>
			<p>The first boat leaves the island at seven, and the last one comes back at ten in the evening.</p>
			@</article></body></html>
			""";

	private static final String TEXT = """
			Ferry runs again @

			© AFP / Ann Lee The ferry @

			The harbour board has voted to run the ferry on Sundays again, after two years without one. @

			@
			Read more: the bridge @ opens
			The first boat leaves the island at seven, and the last one comes back at ten in the evening.
			""";

	static Stream<Transcriber> readers() {
		return READERS.stream();
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)",
			"\u0001javascript:alert(1)", "&#106;avascript:alert(1)", "data:text/html,<script>alert(1)</script>",
			"vbscript:x", "//evil.example/x.js", "https://a.example/\"onload=alert(1)", "\"><script>alert(1)</script>",
			"<img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>",
			"<svg/onload=alert(1)>", "</script><script>alert(1)</script>", "file:///etc/passwd",
			"blob:https://a.example/1" })
	void leavesNothingThatRuns(String payload) {
		READERS.forEach((reader) -> check(reader, payload));
	}

	@ParameterizedTest
	@MethodSource("readers")
	void leavesNothingOfTheListsThatRuns(Transcriber reader) throws IOException {
		assumeTrue(Files.isDirectory(LISTS), "the torture files are not beside this checkout");
		list("html/xss-payloads.json").forEach((payload) -> check(reader, payload.asString()));
		list("strings/naughty-strings.json").forEach((payload) -> check(reader, payload.asString()));
		list("html/dompurify-fixtures.json").forEach((payload) -> check(reader, payload.path("payload").asString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u007f", "\u0001", "\ufffe", "\uffff", "\\ud800", "\\udc00x", "\\ufffe", "\\u0000",
			"&#xfffe;", "&#xd800;", "&#1;" })
	void leavesOutWhatNoTextMayHold(String character) {
		READERS.forEach((reader) -> check(reader, character + "Quay" + character));
	}

	@Test
	void seesAnAddressThatRuns() {
		assertThat(faults("url", MAPPER.readTree("{\"url\":\"java\\nscript:alert(1)\"}"))).hasSize(1);
		assertThat(faults("new", MAPPER.readTree("{\"new\":[{\"member\":\"<b>\"}]}"))).hasSize(1);
		assertThat(faults("text", MAPPER.readTree("{\"text\":\"<b>\",\"href\":\"https://a.example/b\"}"))).isEmpty();
	}

	private static JsonNode list(String name) throws IOException {
		return JsonMapper.shared().readTree(Files.readString(LISTS.resolve(name)));
	}

	private static void check(Transcriber reader, String payload) {
		String document = reader instanceof PageTranscriber ? PAGE : TEXT;
		byte[] bytes = document.replace("@@", "\u0000")
			.replace("@", payload)
			.replace("\u0000type", "@type")
			.getBytes(StandardCharsets.UTF_8);
		reader.read(bytes, Hints.NONE).story().ifPresent((story) -> {
			assertThat(faults("", MAPPER.valueToTree(story)).toList()).as(payload).isEmpty();
			assertThat(StoryRules.faultsOf(story)).as(payload).isEmpty();
		});
	}

	/** What stands where no markup and no other address than one of the web may stand. */
	private static Stream<String> faults(String member, JsonNode node) {
		if (node.isObject()) {
			return node.propertyStream().flatMap((each) -> faults(each.getKey(), each.getValue()));
		}
		if (node.isArray()) {
			return node.valueStream().flatMap((each) -> faults(member, each));
		}
		return Stream.of(node)
			.filter((one) -> one.isString() && !WORDS.contains(member) && runs(one.asString()))
			.map((one) -> member + ": " + one.asString());
	}

	private static boolean runs(String value) {
		String plain = value.replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
		return SCRIPT.matcher(plain).find() || MARKUP.matcher(value).find();
	}

}
