package org.dateline.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ValueKindTests {

	@ParameterizedTest
	@ValueSource(strings = { "1", "9", "20", "99", "100", "199", "200" })
	void takesALimit(String value) {
		assertThat(ValueKind.LIMIT.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "201", "999", "1000", "-1", "+1", "01", "1.0", "1e2", "0x10", "ten", " 1", "1 ", "٣",
			"99999999999999999999" })
	void refusesALimit(String value) {
		assertThat(ValueKind.LIMIT.faultOf(value)).contains("\"" + value + "\" is not a whole number from 1 to 200");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "7", "201", "1000000", "999999999" })
	void takesANumber(String value) {
		assertThat(ValueKind.NUMBER.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "+1", "01", "1.0", "1e2", "one", " 1", "٣", "1000000000", "2147483648" })
	void refusesANumber(String value) {
		assertThat(ValueKind.NUMBER.faultOf(value)).contains("\"" + value + "\" is not a whole number from 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "true", "false" })
	void takesAFlag(String value) {
		assertThat(ValueKind.FLAG.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "True", "FALSE", "1", "0", "yes", "no", "on" })
	void refusesAFlag(String value) {
		assertThat(ValueKind.FLAG.faultOf(value)).contains("\"" + value + "\" is not true or false");
	}

	@Test
	void takesWordsOf500Characters() {
		assertThat(ValueKind.TEXT.faultOf("w".repeat(500))).isEmpty();
	}

	@Test
	void refusesMoreWordsThanThat() {
		assertThat(ValueKind.TEXT.faultOf("w".repeat(501))).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "middle-east", "2017", "Zürich", "北京", "a.b", "a_b", "a~b", "a-" })
	void takesASlug(String value) {
		assertThat(ValueKind.SLUG.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-a", ".a", "_a", "a b", "a/b", "a,b", "a%b", "<a>", "a'b", "a\nb" })
	void refusesASlug(String value) {
		assertThat(ValueKind.SLUG.faultOf(value)).isNotEmpty();
	}

	@Test
	void takesASlugOf200Characters() {
		assertThat(ValueKind.SLUG.faultOf("s".repeat(200))).isEmpty();
	}

	@Test
	void refusesALongerSlug() {
		assertThat(ValueKind.SLUG.faultOf("s".repeat(201))).isNotEmpty();
	}

	@Test
	void takesAnIdInItsCanonicalForm() {
		assertThat(ValueKind.ID.faultOf("0196f000-0000-7000-8000-000000000021")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "0196F000-0000-7000-8000-000000000021", "0196f00000007000800000000000021", "1-1-1-1-1",
			"{0196f000-0000-7000-8000-000000000021}", "urn:uuid:0196f000-0000-7000-8000-000000000021",
			"0196f000-0000-7000-8000-00000000002g", "0196f000-0000-7000-8000-0000000000211" })
	void refusesAnId(String value) {
		assertThat(ValueKind.ID.faultOf(value).orElseThrow()).endsWith("is not a UUID in lower case");
	}

	@ParameterizedTest
	@ValueSource(strings = { "paul-rogers", "a", "7", "0196f000-0000-7000-8000-000000000021" })
	void takesAName(String value) {
		assertThat(ValueKind.NAME.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Paul", "paul rogers", "paul--rogers", "-paul", "paul-", "paul_rogers", "zürich" })
	void refusesAName(String value) {
		assertThat(ValueKind.NAME.faultOf(value)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de-CH", "zh-Hant-TW", "sr-Latn", "es-419", "de-1996", "EN" })
	void takesALanguage(String value) {
		assertThat(ValueKind.LANGUAGE.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "e", "en_GB", "en-", "-en", "english-languages", "e1", "de-CH-", "*" })
	void refusesALanguage(String value) {
		assertThat(ValueKind.LANGUAGE.faultOf(value)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017-06-03", "2017-06-03T22:00:00Z", "2017-06-03T22:00Z", "2017-06-03T22:00:00+02:00",
			"2017-06-03T22:00:00.123456Z", "2016-02-29" })
	void takesAMoment(String value) {
		assertThat(ValueKind.MOMENT.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2017", "2017-06", "2017-6-3", "03.06.2017", "2017-06-31", "2017-02-29", "yesterday",
			"2017-06-03T22:00:00", "2017-06-03T22:00:00 02:00", "2017-06-03 22:00Z", "2017-06-03T24:01:00Z",
			"1496527200", "2017/06/03" })
	void refusesAMoment(String value) {
		assertThat(ValueKind.MOMENT.faultOf(value).orElseThrow()).startsWith("\"" + value + "\" is not a date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://news.example.org", "http://news.example.org:8080/a?b=c#d", "https://[::1]/",
			"https://xn--bcher-kva.example/" })
	void takesAnAddress(String value) {
		assertThat(ValueKind.ADDRESS.faultOf(value)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "news.example.org", "//news.example.org", "/v1/articles", "ftp://news.example.org",
			"javascript:alert(1)", "mailto:desk@example.org", "https:///a", "https://", "https:news", "http://a b/",
			"http://exa mple" })
	void refusesAnAddress(String value) {
		assertThat(ValueKind.ADDRESS.faultOf(value).orElseThrow()).endsWith("is not an absolute http or https address");
	}

	@Test
	void refusesAnAddressOfMoreThan2048Characters() {
		assertThat(ValueKind.ADDRESS.faultOf("https://news.example.org/" + "a".repeat(2_048))).isNotEmpty();
	}

	@Test
	void takesACursorUpTo4000Characters() {
		assertThat(ValueKind.CURSOR.faultOf("c".repeat(4_000))).isEmpty();
	}

	@Test
	void refusesALongerCursor() {
		assertThat(ValueKind.CURSOR.faultOf("c".repeat(4_001))).isNotEmpty();
	}

	@Test
	void leavesFieldsToTheirOwnReader() {
		assertThat(ValueKind.FIELDS.faultOf("((")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(ValueKind.class)
	void saysInWordsWhatItTakes(ValueKind kind) {
		assertThat(kind.shape()).isNotBlank();
	}

	@Test
	void repeatsOnlyTheBeginningOfALongValue() {
		assertThat(ValueKind.LIMIT.faultOf("9".repeat(1_000)).orElseThrow()).startsWith("\"" + "9".repeat(80) + "…\"");
	}

}
