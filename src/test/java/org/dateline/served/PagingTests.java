package org.dateline.served;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Served
final class PagingTests {

	private static final String PUBLIC = "http://localhost:8080";

	private final Reader reader;

	PagingTests(Reader reader) {
		this.reader = reader;
	}

	private JsonNode page(String path) {
		return this.reader.get(path).json();
	}

	private JsonNode part(String part, String query) {
		return page(Reader.STORY + "/" + part + "?" + query);
	}

	private static String next(JsonNode page) {
		return page.path("page").path("next").asString("").replace(PUBLIC, "");
	}

	private static String previous(JsonNode page) {
		return page.path("page").path("previous").asString("").replace(PUBLIC, "");
	}

	private static String cursor(JsonNode page) {
		String next = next(page);
		return next.substring(next.indexOf("cursor=") + 7);
	}

	private static List<String> ids(JsonNode page) {
		return page.path("data").values().stream().map((row) -> row.path("id").stringValue()).toList();
	}

	private List<String> walk(String path) {
		List<String> ids = new ArrayList<>();
		String at = path;
		while (!at.isEmpty()) {
			JsonNode page = page(at);
			ids.addAll(ids(page));
			at = next(page);
		}
		return ids;
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void walksFromPageToPageThroughAll(String part) {
		assertThat(walk(Reader.STORY + "/" + part + "?limit=2")).isEqualTo(ids(part(part, "limit=200")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void walksOneByOneThroughAll(String part) {
		assertThat(walk(Reader.STORY + "/" + part + "?limit=1")).isEqualTo(ids(part(part, "limit=200")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/quotes", "/v1/captions", "/v1/images", "/v1/speakers", "/v1/tags" })
	void walksThroughACollection(String path) {
		assertThat(walk(path + "?limit=2&fields=id")).isEqualTo(ids(page(path + "?limit=200&fields=id")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void showsTwoOnAPageOfTwo(String part) {
		assertThat(part(part, "limit=2").path("page").path("size").intValue()).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void hasNothingBeforeTheFirstPage(String part) {
		assertThat(part(part, "limit=2").path("page").has("previous")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void hasNothingBehindTheLastPage(String part) {
		assertThat(part(part, "limit=200").path("page").has("next")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void leadsBackToTheFirstPage(String part) {
		JsonNode first = part(part, "limit=2");
		assertThat(ids(page(previous(page(next(first)))))).isEqualTo(ids(first));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void leadsOnWithThePublicAddress(String part) {
		assertThat(part(part, "limit=2").path("page").path("next").stringValue())
			.startsWith(PUBLIC + Reader.STORY + "/" + part + "?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void linksToTheNextPageAlike(String part) {
		JsonNode page = part(part, "limit=2");
		assertThat(page.path("links").path("next")).isEqualTo(page.path("page").path("next"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void goesOnFromTheCursorAlone(String part) {
		JsonNode first = part(part, "limit=2");
		assertThat(ids(part(part, "limit=2&cursor=" + cursor(first)))).isEqualTo(ids(page(next(first))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "quotes", "captions", "images" })
	void countsTheSameOnEveryPage(String part) {
		JsonNode first = part(part, "limit=2");
		assertThat(page(next(first)).path("page").path("total")).isEqualTo(first.path("page").path("total"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/captions", "/images", "/related", "/revisions" })
	void refusesTheCursorOfAnotherList(String part) {
		String cursor = cursor(part("quotes", "limit=2"));
		assertThat(this.reader.get(Reader.STORY + part + "?cursor=" + cursor).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "AAAA", "%20", "-", "_", "====", "eyJhIjoxfQ", "%C3%A4" })
	void refusesACursorThatIsNone(String cursor) {
		assertThat(this.reader.get("/v1/quotes?cursor=" + cursor).status()).isEqualTo(400);
	}

	@Test
	void refusesACursorThatWasCutShort() {
		String cursor = cursor(page("/v1/quotes?limit=2"));
		assertThat(this.reader.get("/v1/quotes?cursor=" + cursor.substring(0, cursor.length() - 4)).status())
			.isEqualTo(400);
	}

	@Test
	void refusesACursorWithOneOtherCharacter() {
		String cursor = cursor(page("/v1/quotes?limit=2"));
		String other = cursor.startsWith("a", 20) ? "b" : "a";
		assertThat(
				this.reader.get("/v1/quotes?cursor=" + cursor.substring(0, 20) + other + cursor.substring(21)).status())
			.isEqualTo(400);
	}

	@Test
	void refusesAnotherQueryBesideACursor() {
		String cursor = cursor(page("/v1/quotes?limit=2"));
		assertThat(this.reader.get("/v1/quotes?hasSpeaker=true&cursor=" + cursor).status()).isEqualTo(400);
	}

	@Test
	void saysThatTheCursorIsAtFault() {
		assertThat(page("/v1/quotes?cursor=x").path("type").stringValue()).endsWith("/docs/problems/invalid-cursor");
	}

	@Test
	void keepsTheQueryOfTheFirstPage() {
		JsonNode first = page("/v1/quotes?limit=2&hasSpeaker=true");
		assertThat(page("/v1/quotes?limit=2&cursor=" + cursor(first)).path("query").path("hasSpeaker").booleanValue())
			.isTrue();
	}

	@Test
	void takesOtherFieldsBesideACursor() {
		String cursor = cursor(page("/v1/quotes?limit=2"));
		assertThat(page("/v1/quotes?fields=text&cursor=" + cursor).path("data").path(0).propertyNames())
			.containsExactly("text");
	}

	@Test
	void takesAnotherLimitBesideACursor() {
		String cursor = cursor(page("/v1/quotes?limit=2"));
		assertThat(page("/v1/quotes?limit=3&cursor=" + cursor).path("data")).hasSize(3);
	}

}
