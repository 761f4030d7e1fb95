package org.dateline.served;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LinkTests {

	private static final String PUBLIC = "http://localhost:8080";

	private final Reader reader;

	LinkTests(Reader reader) {
		this.reader = reader;
	}

	List<String> all() {
		return new Addresses(this.reader).all();
	}

	@ParameterizedTest
	@MethodSource("all")
	void beginsEveryLinkWithThePublicAddress(String path) {
		assertThat(this.reader.get(path).json().path("links").values())
			.allSatisfy((link) -> assertThat(link.stringValue()).startsWith(PUBLIC + "/"));
	}

	@ParameterizedTest
	@MethodSource("all")
	void leadsFromEveryLinkToSomething(String path) {
		assertThat(this.reader.get(path).json().path("links").values()).extracting(JsonNode::stringValue)
			.allSatisfy((link) -> assertThat(this.reader.get(link.substring(PUBLIC.length())).status()).isIn(200, 302));
	}

	@ParameterizedTest
	@MethodSource("all")
	void linksEveryAnswerToItself(String path) {
		assertThat(this.reader.get(path).json().path("links").path("self").stringValue()).startsWith(PUBLIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example",
			"Host: localhost\r\nX-Forwarded-Proto: evil", "Host: localhost\r\nX-Forwarded-Prefix: /evil",
			"Host: localhost\r\nX-Forwarded-Port: 666\r\nX-Forwarded-Host: evil.example",
			"Host: localhost\r\nForwarded: host=evil.example;proto=evil", "Host: localhost\r\nX-Original-URL: /evil",
			"Host: localhost\r\nX-Rewrite-URL: /evil" })
	void believesNoHeaderAboutItsAddress(String lines) {
		assertThat(Wire.get(this.reader.port(), Reader.STORY, lines).text()).doesNotContain("evil").contains(PUBLIC);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example",
			"Host: localhost\r\nForwarded: host=evil.example" })
	void believesNoHeaderWhereItRefuses(String lines) {
		assertThat(Wire.get(this.reader.port(), "/v1/articles?zzz=1", lines).text()).doesNotContain("evil.example");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Host: evil.example", "Host: localhost\r\nX-Forwarded-Host: evil.example" })
	void believesNoHeaderInThePagesOfAList(String lines) {
		assertThat(Wire.get(this.reader.port(), "/v1/quotes?limit=2", lines).text()).doesNotContain("evil.example");
	}

	@Test
	void spellsTheLinksOfAStoryAsAHeader() {
		assertThat(this.reader.get(Reader.STORY).header("Link"))
			.contains("<" + PUBLIC + Reader.STORY + ">; rel=\"self\"");
	}

	@Test
	void parsesAsLinksFromEndToEnd() {
		assertThat(this.reader.get(Reader.STORY).header("Link").split(", "))
			.allMatch(Pattern.compile("<http[^<>\\s]+>; rel=\"[a-z-]+\"(; type=\"[a-z/+.-]+\")?").asMatchPredicate());
	}

	@Test
	void leavesRelationsThatNobodyRegisteredToTheBody() {
		assertThat(this.reader.get(Reader.STORY).header("Link")).doesNotContain("rel=\"captions\"");
	}

	@Test
	void linksAStoryToItsParts() {
		assertThat(this.reader.get(Reader.STORY).json().path("links").propertyNames()).contains("images", "captions",
				"quotes", "related");
	}

	@Test
	void linksTheRootToAllCollections() {
		assertThat(this.reader.get("/").json().path("links").propertyNames()).contains("articles", "images", "captions",
				"quotes", "speakers", "sections", "tags", "contributors");
	}

}
