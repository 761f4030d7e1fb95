package org.dateline.served;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What reading costs the database. */
@Served
final class StatementTests {

	private final Reader reader;

	private final Statements statements;

	StatementTests(Reader reader, Statements statements) {
		this.reader = reader;
		this.statements = statements;
	}

	static Stream<String> parts() {
		return Stream
			.of("images", "captions", "quotes", "related", "corrections", "revisions", "revisions/1", "diff",
					"diff?from=1", "diff?to=1", "diff?from=1&to=1")
			.map((part) -> Reader.STORY + "/" + part);
	}

	static Stream<String> lists() {
		return Stream.of("articles", "images", "captions", "quotes", "speakers", "sections", "tags", "contributors")
			.map((list) -> "/v1/" + list);
	}

	static Stream<String> all() {
		return Stream.of(parts(), lists(), Stream.of(Reader.STORY)).flatMap((paths) -> paths);
	}

	@Test
	void showAnArticleForThreeStatementsAtMost() {
		assertThat(this.statements.of(() -> this.reader.get(Reader.STORY))).hasSizeBetween(1, 3);
	}

	@ParameterizedTest
	@MethodSource("parts")
	void showAPartOfAnArticleForThreeStatementsAtMost(String path) {
		assertThat(this.statements.of(() -> this.reader.get(path))).hasSizeBetween(1, 3);
	}

	@ParameterizedTest
	@MethodSource("lists")
	void showAListForFourStatementsAtMost(String path) {
		assertThat(this.statements.of(() -> this.reader.get(path))).hasSizeBetween(1, 4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/captions", "/v1/quotes", "/v1/images", "/v1/tags" })
	void showAPageOfOneForAsManyStatementsAsAPageOfMany(String path) {
		int many = this.statements.of(() -> this.reader.get(path + "?limit=200&count=none")).size();
		assertThat(this.statements.of(() -> this.reader.get(path + "?limit=1&count=none"))).hasSize(many);
	}

	@ParameterizedTest
	@MethodSource("all")
	void tellThatNothingChangedForOneStatement(String path) {
		String tag = this.reader.get(path).header("ETag");
		assertThat(this.statements.of(() -> this.reader.get(path, "If-None-Match", tag))).hasSize(1);
	}

	@ParameterizedTest
	@MethodSource("all")
	void tellThatNothingChanged(String path) {
		String tag = this.reader.get(path).header("ETag");
		assertThat(this.reader.get(path, "If-None-Match", tag).status()).isEqualTo(304);
	}

}
