package org.dateline.ingest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class FileNameTests {

	@ParameterizedTest
	@CsvSource({ "ferry.html, ferry.html", "/tmp/ferry.html, ferry.html", "..\\..\\ferry.html, ferry.html",
			"' ferry page.html ', ferry page.html", "fähre.html, fähre.html" })
	void isShownWithoutItsFolders(String given, String shown) {
		assertThat(FileName.of(given)).contains(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000b", "a\u202Eb", "a\nb", "a\uD800b", "a\u2028b" })
	void showsNoSignThatIsNotSeen(String given) {
		assertThat(FileName.of(given)).contains("a\uFFFDb");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/", "folder/" })
	void isNoneWhereNothingIsLeft(String given) {
		assertThat(FileName.of(given)).isEmpty();
	}

	@Test
	void isNoneWhereNoneIsGiven() {
		assertThat(FileName.of(null)).isEmpty();
	}

	@Test
	void isCutWhereItIsLong() {
		assertThat(FileName.of("x".repeat(5000)).orElseThrow()).hasSize(200);
	}

}
