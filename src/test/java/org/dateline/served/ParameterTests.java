package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ParameterTests {

	private final Reader reader;

	ParameterTests(Reader reader) {
		this.reader = reader;
	}

	List<String> all() {
		return new Addresses(this.reader).all();
	}

	List<String> lists() {
		return new Addresses(this.reader).lists();
	}

	private JsonNode error(String path) {
		return this.reader.get(path).json().path("errors").path(0);
	}

	@ParameterizedTest
	@MethodSource("all")
	void answersEveryAddressWithoutAnyParameter(String path) {
		assertThat(this.reader.get(path).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesAnUnknownParameterEverywhere(String path) {
		assertThat(this.reader.get(path + "?zzz=1").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("all")
	void namesTheNearestParameterEverywhere(String path) {
		assertThat(error(path + "?feilds=id").path("detail").stringValue()).endsWith("did you mean \"fields\"?");
	}

	@ParameterizedTest
	@MethodSource("all")
	void listsTheParametersThatThereAreEverywhere(String path) {
		assertThat(error(path + "?zzz=1").path("allowed").values()).extracting(JsonNode::stringValue)
			.contains("fields")
			.isSorted();
	}

	@ParameterizedTest
	@MethodSource("all")
	void namesTheUnknownParameterEverywhere(String path) {
		assertThat(error(path + "?zzz=1").path("parameter").stringValue()).isEqualTo("zzz");
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesRepeatedFieldsEverywhere(String path) {
		assertThat(error(path + "?fields=links&fields=links").path("detail").stringValue()).contains("stands 2 times");
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesEmptyFieldsEverywhere(String path) {
		assertThat(error(path + "?fields=").path("detail").stringValue()).contains("empty value");
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesAnUnknownFieldEverywhere(String path) {
		assertThat(error(path + "?fields=zzz").path("allowed").values()).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesAnUnknownInclusionEverywhere(String path) {
		assertThat(this.reader.get(path + "?include=zzz").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesALimitOfNothing(String path) {
		assertThat(this.reader.get(path + "?limit=0").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesALimitAboveTheGreatestAndNamesIt(String path) {
		assertThat(error(path + "?limit=201").path("detail").stringValue()).contains("from 1 to 200");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void takesTheGreatestLimit(String path) {
		assertThat(this.reader.get(path + "?limit=200").json().path("query").path("limit").intValue()).isEqualTo(200);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesARepeatedLimit(String path) {
		assertThat(this.reader.get(path + "?limit=2&limit=2").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesAnEmptyLimit(String path) {
		assertThat(this.reader.get(path + "?limit=").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void listsTheWaysOfCounting(String path) {
		assertThat(error(path + "?count=all").path("allowed").values()).extracting(JsonNode::stringValue)
			.containsExactlyInAnyOrder("exact", "capped", "none");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void leavesTheTotalOutWhereNobodyAsksForIt(String path) {
		assertThat(this.reader.get(path + "?count=none").json().path("page").has("total")).isFalse();
	}

	@ParameterizedTest
	@MethodSource("lists")
	void countsExactly(String path) {
		assertThat(
				this.reader.get(path + "?count=exact").json().path("page").path("total").path("relation").stringValue())
			.isEqualTo("eq");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void refusesAnUnknownOrder(String path) {
		assertThat(this.reader.get(path + "?sort=zzz").status()).isEqualTo(400);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void echoesTheUsualLimit(String path) {
		assertThat(this.reader.get(path).json().path("query").path("limit").intValue()).isEqualTo(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "1.5", "1e2", "0x10", "%2B5", "05", "%EF%BC%95", "99999999999999999999", "five" })
	void refusesALimitThatIsNoPlainNumber(String limit) {
		assertThat(this.reader.get("/v1/articles?limit=" + limit).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yes", "1", "TRUE", "" })
	void refusesAFlagThatIsNeitherTrueNorFalse(String flag) {
		assertThat(this.reader.get("/v1/articles?hasImage=" + flag).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017-02-30", "2017", "yesterday", "2017-06-03T22:00:00", "2017-13-01", "" })
	void refusesAMomentThatIsNone(String moment) {
		assertThat(this.reader.get("/v1/articles?from=" + moment).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/a", "javascript:alert(1)", "/relative", "http://", "" })
	void refusesAnAddressThatIsNone(String address) {
		assertThat(this.reader.get("/v1/articles?url=" + address).status()).isEqualTo(400);
	}

	@ParameterizedTest
	@CsvSource({ "limt, limit", "curser, cursor", "feilds, fields", "sections, section", "Tag, tag",
			"hasimage, hasImage", "lang_uage, language", "incude, include", "contributer, contributor" })
	void meansTheParameterThatWasMistyped(String typed, String meant) {
		assertThat(error("/v1/articles?" + typed + "=1").path("detail").stringValue())
			.endsWith("did you mean \"" + meant + "\"?");
	}

	@Test
	void guessesNothingForAWordThatIsFarFromAll() {
		assertThat(error("/v1/articles?xylophonic=1").path("detail").stringValue()).doesNotContain("did you mean");
	}

	@Test
	void namesEachOfSeveralFaults() {
		assertThat(this.reader.get("/v1/articles?zzz=1&limit=0&count=all").json().path("errors")).hasSize(3);
	}

	@Test
	void cutsALongNameBeforeItSaysItBack() {
		assertThat(error("/v1/articles?" + "a".repeat(500) + "=1").path("parameter").stringValue()).hasSize(81);
	}

	@Test
	void refusesMoreThanAHundredParameters() {
		assertThat(this.reader.get("/v1/articles?" + "limit=1&".repeat(101)).status()).isEqualTo(400);
	}

	@Test
	void takesAnEmptyQueryForNone() {
		assertThat(this.reader.get("/v1/articles?").status()).isEqualTo(200);
	}

}
