package org.dateline.served;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cursors taken from elsewhere, or made up by somebody who knows how they are spelled.
 */
@Served
final class ForeignCursorTests {

	private static final String SOME_ID = "01a21214-b7c6-7284-a70e-ebbb04009485";

	private final Reader reader;

	ForeignCursorTests(Reader reader) {
		this.reader = reader;
	}

	static Stream<String> madeUp() {
		return Stream.of(cursor("articles", "", "+1000000000-12-31T23:59:59.999999999Z", SOME_ID),
				cursor("articles", "", "-1000000000-01-01T00:00:00Z", SOME_ID),
				cursor("articles", "", "+10000-01-01T00:00:00Z", SOME_ID),
				cursor("articles", "", "0000-01-01T00:00:00Z", SOME_ID), cursor("articles", "", "yesterday", SOME_ID),
				cursor("articles", "", "2017-06-04T00:00:00Z", "nobody"),
				cursor("articles", "", "2017-06-04T00:00:00Z"), cursor("articles", "", SOME_ID, SOME_ID, SOME_ID),
				cursor("articles", "sort=headline", "\u0000", SOME_ID),
				cursor("articles", "sort=nothing", "61", SOME_ID), cursor("articles", "%zz", "61", SOME_ID),
				cursor("articles", "limit=0", "2017-06-04T00:00:00Z", SOME_ID),
				cursor("articles", "sort=headline,headline", "61", "61", SOME_ID), cursor("quotes", "", SOME_ID),
				cursor("", "", SOME_ID), cursor("articles", ""));
	}

	private static String cursor(String list, String query, String... keys) {
		String text = String.join("\u001f", list, query, "f", String.join("\u001f", keys));
		CRC32C checksum = new CRC32C();
		checksum.update(text.getBytes(StandardCharsets.UTF_8));
		String word = Long.toHexString(checksum.getValue()) + '\u001f' + text;
		return Base64.getUrlEncoder().withoutPadding().encodeToString(word.getBytes(StandardCharsets.UTF_8));
	}

	private String next(String path) {
		String next = this.reader.get(path).json().path("page").path("next").stringValue();
		return next.substring(next.indexOf("cursor="));
	}

	private String speaker(int index) {
		JsonNode speakers = this.reader.get("/v1/speakers?fields=id").json().path("data");
		return "/v1/speakers/" + speakers.path(index).path("id").stringValue() + "/quotes";
	}

	@ParameterizedTest
	@MethodSource("madeUp")
	void areRefused(String cursor) {
		assertThat(this.reader.get("/v1/articles?cursor=" + cursor).status()).isEqualTo(400);
	}

	@Test
	void areTakenWhenTheyAreSpelledAsTheServiceDoes() {
		String cursor = cursor("articles", "", "2017-06-04T00:00:00Z", SOME_ID);
		assertThat(this.reader.get("/v1/articles?cursor=" + cursor).status()).isEqualTo(200);
	}

	@Test
	void areRefusedBeneathAnotherSpeaker() {
		String cursor = next(speaker(0) + "?limit=1");
		assertThat(this.reader.get(speaker(1) + "?" + cursor).status()).isEqualTo(400);
	}

	@Test
	void areTakenBeneathTheSameSpeaker() {
		String path = speaker(0);
		assertThat(this.reader.get(path + "?" + next(path + "?limit=1")).status()).isEqualTo(200);
	}

	@Test
	void goOnBeneathTheIdOfTheArticleWhoseSlugTheyCameFrom() {
		String id = this.reader.get(Reader.STORY).json().path("id").stringValue();
		String cursor = next(Reader.STORY + "/images?limit=1");
		assertThat(this.reader.get("/v1/articles/" + id + "/images?" + cursor).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort=added,-added", "sort=-added&sort=added", "sort=added&sort=added",
			"sort=position,added,-position", "sort=added,position,-added,-position&sort=added" })
	void areNeverMadeForAnOrderThatIsNamedTwice(String query) {
		assertThat(this.reader.get("/v1/quotes?limit=1&" + query).status()).isEqualTo(400);
	}

	@Test
	void sayWhichOrderIsNamedTwice() {
		assertThat(this.reader.get("/v1/quotes?sort=position,-added,added").detail())
			.contains("The parameter \"sort\" names \"added\" twice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "sort=added,position", "sort=-position,added", "sort=position&sort=added" })
	void areMadeForOrdersThatAreNamedOnce(String query) {
		assertThat(this.reader.get("/v1/quotes?limit=1&" + query).status()).isEqualTo(200);
	}

}
