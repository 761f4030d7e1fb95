package org.dateline.served;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConditionalTests {

	private static final String LONG_AGO = "Mon, 01 Jan 1990 00:00:00 GMT";

	private static final String FAR_OFF = "Fri, 01 Jan 2100 00:00:00 GMT";

	private final Reader reader;

	ConditionalTests(Reader reader) {
		this.reader = reader;
	}

	List<String> all() {
		return new Addresses(this.reader).all();
	}

	static List<String> missing() {
		return Addresses.missing().toList();
	}

	private String tag() {
		return this.reader.get(Reader.STORY).header("ETag");
	}

	private int status(String header, String value) {
		return this.reader.get(Reader.STORY, header, value).status();
	}

	@ParameterizedTest
	@MethodSource("all")
	void givesEveryAnswerAStrongTag(String path) {
		assertThat(this.reader.get(path).header("ETag")).matches("\"[0-9a-f]{12}\\.[0-9a-f]{20}\"");
	}

	@ParameterizedTest
	@MethodSource("all")
	void sparesTheClientWhatItHolds(String path) {
		String tag = this.reader.get(path).header("ETag");
		assertThat(this.reader.get(path, "If-None-Match", tag).status()).isEqualTo(304);
	}

	@ParameterizedTest
	@MethodSource("all")
	void saysTheSameWithAndWithoutABody(String path) {
		Reader.Reply whole = this.reader.get(path);
		Reader.Reply spared = this.reader.get(path, "If-None-Match", whole.header("ETag"));
		assertThat(List.of("Cache-Control", "Content-Location", "ETag", "Vary", "Last-Modified", "Link"))
			.allSatisfy((name) -> assertThat(spared.headers(name)).isEqualTo(whole.headers(name)));
	}

	@ParameterizedTest
	@MethodSource("all")
	void sendsNoBodyToAClientThatHoldsIt(String path) {
		String tag = this.reader.get(path).header("ETag");
		assertThat(this.reader.get(path, "If-None-Match", tag).body()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("all")
	void sparesTheClientWhatHasNotChangedSince(String path) {
		String since = this.reader.get(path).header("Last-Modified");
		assertThat(this.reader.get(path, "If-Modified-Since", since).status()).isEqualTo(304);
	}

	@ParameterizedTest
	@MethodSource("all")
	void refusesAnotherStateThanThePresentOne(String path) {
		assertThat(this.reader.get(path, "If-Match", "\"other\"").status()).isEqualTo(412);
	}

	@ParameterizedTest
	@MethodSource("all")
	void givesTheHeadOfEveryAnswer(String path) {
		Reader.Reply whole = this.reader.get(path);
		Reader.Reply head = this.reader.ask("HEAD", path);
		assertThat(List.of("Cache-Control", "Content-Location", "Content-Type", "Content-Length", "ETag", "Vary",
				"Last-Modified", "Link"))
			.allSatisfy((name) -> assertThat(head.headers(name)).isEqualTo(whole.headers(name)));
	}

	@ParameterizedTest
	@MethodSource("missing")
	void missesWhatIsNotThereWhateverTheClientHolds(String path) {
		assertThat(this.reader.get(path, "If-None-Match", "*").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("missing")
	void missesWhatIsNotThereWhateverItsState(String path) {
		assertThat(this.reader.get(path, "If-Match", "\"other\"").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("missing")
	void missesWhatIsNotThereWhateverTheHour(String path) {
		assertThat(this.reader.get(path, "If-Unmodified-Since", LONG_AGO).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "\"a\", %s", "%s, \"a\"", "W/%s", "\"a\" , W/%s , \"b\"", "\"a,b\",%s" })
	void findsTheTagInALine(String line) {
		assertThat(status("If-None-Match", line.replace("%s", tag()))).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"a\"", "a", "\"\"", "\"", ",", "W/", "\"*\"" })
	void sendsTheStoryToAClientThatHoldsSomethingElse(String line) {
		assertThat(status("If-None-Match", line)).isEqualTo(200);
	}

	@Test
	void findsTheTagInARepeatedHeader() {
		assertThat(this.reader.get(Reader.STORY, "If-None-Match", "\"a\"", "If-None-Match", tag()).status())
			.isEqualTo(304);
	}

	@Test
	void prefersTheTagToTheHour() {
		assertThat(this.reader.get(Reader.STORY, "If-None-Match", "\"a\"", "If-Modified-Since", FAR_OFF).status())
			.isEqualTo(200);
	}

	@Test
	void sendsWhatHasChangedSince() {
		assertThat(status("If-Modified-Since", LONG_AGO)).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "yesterday", "", "2017-06-03", "Mon, 99 Jan 1990 00:00:00 GMT" })
	void ignoresAnHourThatCannotBeRead(String hour) {
		assertThat(status("If-Modified-Since", hour)).isEqualTo(200);
	}

	@Test
	void takesThePresentStateThatIsWanted() {
		assertThat(status("If-Match", tag())).isEqualTo(200);
	}

	@Test
	void takesAnyStateThatIsWanted() {
		assertThat(status("If-Match", "*")).isEqualTo(200);
	}

	@Test
	void comparesTheWantedStateStrongly() {
		assertThat(status("If-Match", "W/" + tag())).isEqualTo(412);
	}

	@Test
	void refusesWhatHasChangedSince() {
		assertThat(status("If-Unmodified-Since", LONG_AGO)).isEqualTo(412);
	}

	@Test
	void takesWhatHasNotChangedSince() {
		assertThat(status("If-Unmodified-Since", FAR_OFF)).isEqualTo(200);
	}

	@Test
	void tellsOfAFailedPreconditionAsAProblem() {
		assertThat(this.reader.get(Reader.STORY, "If-Match", "\"a\"").header("Content-Type"))
			.isEqualTo("application/problem+json");
	}

	@Test
	void keepsNoFailedPrecondition() {
		assertThat(this.reader.get(Reader.STORY, "If-Match", "\"a\"").header("Cache-Control")).isEqualTo("no-store");
	}

	@Test
	void looksAtTheWantedStateFirst() {
		assertThat(this.reader.get(Reader.STORY, "If-Match", "\"a\"", "If-None-Match", tag()).status()).isEqualTo(412);
	}

	@Test
	void sparesAHeadToo() {
		assertThat(this.reader.ask("HEAD", Reader.STORY, "If-None-Match", tag()).status()).isEqualTo(304);
	}

	@Test
	void keepsANumberedRevisionForEver() {
		assertThat(this.reader.get(Reader.STORY + "/revisions/1").header("Cache-Control"))
			.isEqualTo("public, max-age=31536000, immutable");
	}

	@Test
	void keepsALiveStoryForAMinute() {
		assertThat(this.reader.get(Reader.STORY).header("Cache-Control"))
			.isEqualTo("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400");
	}

	@Test
	void ignoresARangeOfBytes() {
		assertThat(status("Range", "bytes=0-9")).isEqualTo(200);
	}

}
