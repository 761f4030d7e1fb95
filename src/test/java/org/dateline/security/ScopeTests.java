package org.dateline.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ScopeTests {

	@ParameterizedTest
	@CsvSource({ "IMPORT, import", "EDIT, import edit", "ADMIN, import edit admin" })
	void holdsThoseBeforeIt(Scope scope, String held) {
		assertThat(scope.held()).containsExactly(held.split(" "));
	}

	@Test
	void isFoundByItsWord() {
		assertThat(Scope.named("edit")).contains(Scope.EDIT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "EDIT", "", "edit ", "root", "edit admin" })
	void isFoundByNoOther(String word) {
		assertThat(Scope.named(word)).isEmpty();
	}

}
