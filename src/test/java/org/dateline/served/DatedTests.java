package org.dateline.served;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests that hold by a date alone, which knows nothing of single resources. */
@Served
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DatedTests {

	private static final String AHEAD = "Sat, 01 Jan 2050 00:00:00 GMT";

	private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

	private final Reader reader;

	private final Statements statements;

	DatedTests(Reader reader, Statements statements) {
		this.reader = reader;
		this.statements = statements;
	}

	static List<String> missing() {
		Stream<String> parts = Stream.of("/v1/articles/" + NOBODY + "/related", "/v1/articles/" + NOBODY + "/captions",
				"/v1/images/" + NOBODY + "/captions", "/v1/images/" + NOBODY + "/articles",
				"/v1/speakers/" + NOBODY + "/quotes", "/v1/sections/nobody", "/v1/tags/nobody",
				"/v1/contributors/nobody");
		return Stream.concat(Addresses.missing(), parts).toList();
	}

	@ParameterizedTest
	@MethodSource("missing")
	void missWhatIsNotThereHoweverLateTheDate(String path) {
		assertThat(this.reader.get(path, "If-Modified-Since", AHEAD).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@MethodSource("missing")
	void marksNothingThatIsNotThereWithATag(String path) {
		assertThat(this.reader.get(path, "If-Modified-Since", AHEAD).headers("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/captions", "/images", "/quotes", "/related", "/corrections", "/revisions" })
	void spareTheClientThatHoldsAPart(String part) {
		assertThat(this.reader.get(Reader.STORY + part, "If-Modified-Since", AHEAD).status()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Saturday, 01-Jan-50 00:00:00 GMT", "Sat Jan  1 00:00:00 2050" })
	void holdInTheObsoleteForms(String date) {
		assertThat(this.reader.get(Reader.STORY, "If-Modified-Since", date).status()).isEqualTo(304);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Monday, 01-Jan-90 00:00:00 GMT", "Mon Jan  1 00:00:00 1990" })
	void failInTheObsoleteForms(String date) {
		assertThat(this.reader.get(Reader.STORY, "If-Unmodified-Since", date).status()).isEqualTo(412);
	}

	@Test
	void cannotBreakACursor() {
		assertThat(this.reader.get("/v1/quotes?cursor=x", "If-Modified-Since", AHEAD).status()).isEqualTo(400);
	}

	@Test
	void takeOneStatementForAnArticle() {
		assertThat(this.statements.of(() -> this.reader.get(Reader.STORY, "If-Modified-Since", AHEAD))).hasSize(1);
	}

}
