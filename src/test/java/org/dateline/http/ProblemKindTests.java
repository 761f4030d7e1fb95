package org.dateline.http;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ProblemKindTests {

	@ParameterizedTest
	@CsvSource({ "400, BAD_REQUEST", "401, UNAUTHORIZED", "403, FORBIDDEN", "404, NOT_FOUND", "405, METHOD_NOT_ALLOWED",
			"406, NOT_ACCEPTABLE", "409, CONFLICT", "410, GONE", "412, PRECONDITION_FAILED", "413, CONTENT_TOO_LARGE",
			"414, URI_TOO_LONG", "415, UNSUPPORTED_MEDIA_TYPE", "422, INVALID_STORY", "431, HEADERS_TOO_LARGE",
			"500, INTERNAL_ERROR", "501, NOT_IMPLEMENTED", "503, UNAVAILABLE" })
	void findsTheKindOfAStatus(int status, ProblemKind kind) {
		assertThat(ProblemKind.of(status)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "402, BAD_REQUEST", "418, BAD_REQUEST", "499, BAD_REQUEST", "502, INTERNAL_ERROR",
			"505, INTERNAL_ERROR", "599, INTERNAL_ERROR" })
	void findsTheGeneralKindOfAnyOtherStatus(int status, ProblemKind kind) {
		assertThat(ProblemKind.of(status)).isEqualTo(kind);
	}

	@ParameterizedTest
	@CsvSource({ "INVALID_CURSOR, invalid-cursor", "GONE, gone", "UNSUPPORTED_MEDIA_TYPE, unsupported-media-type" })
	void endsAnAddressInTheKind(ProblemKind kind, String slug) {
		assertThat(kind.slug()).isEqualTo(slug);
	}

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void hasAnErrorForItsStatus(ProblemKind kind) {
		assertThat(kind.status().isError()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void hasATitleWithoutAFullStop(ProblemKind kind) {
		assertThat(kind.title()).isNotBlank().doesNotEndWith(".");
	}

	@ParameterizedTest
	@EnumSource(ProblemKind.class)
	void isExplainedInSentences(ProblemKind kind) {
		assertThat(kind.explanation()).endsWith(".");
	}

	@Test
	void givesNoTwoKindsTheSameTitle() {
		assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::title)).doesNotHaveDuplicates();
	}

}
