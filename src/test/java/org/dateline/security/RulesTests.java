package org.dateline.security;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

final class RulesTests {

	private static Optional<Rule> rule(String method, String path) {
		return Rules.of(new MockHttpServletRequest(method, path));
	}

	@ParameterizedTest
	@CsvSource({ "GET, /", "HEAD, /", "OPTIONS, /v1/articles", "GET, /v1/articles/x/revisions/1", "GET, /v1/search",
			"GET, /docs", "GET, /docs/problems/gone", "GET, /swagger-ui/index.html", "GET, /openapi.json",
			"GET, /openapi.yaml", "GET, /openapi.json/swagger-config", "GET, /actuator/health/readiness",
			"GET, /actuator/info", "GET, /actuator/prometheus", "POST, /v1/quotations", "POST, /v1/validations",
			"POST, /error", "GET, /v1/keysmith", "GET, /v1/importers" })
	void letEverybody(String method, String path) {
		assertThat(rule(method, path)).map(Rule::scope).contains(Optional.empty());
	}

	@ParameterizedTest
	@CsvSource({ "POST, /v1/articles, EDIT", "PUT, /v1/articles/x, EDIT", "PATCH, /v1/articles/x, EDIT",
			"DELETE, /v1/articles/x, EDIT", "POST, /v1/imports, IMPORT", "POST, /v1/imports/page, IMPORT",
			"DELETE, /v1/imports/1, IMPORT", "GET, /v1/imports, IMPORT", "HEAD, /v1/imports/1, IMPORT",
			"GET, /v1/keys, ADMIN", "POST, /v1/keys, ADMIN", "GET, /v1/keys/x, ADMIN", "DELETE, /v1/keys/x, ADMIN",
			"OPTIONS, /v1/keys, ADMIN" })
	void askForAKey(String method, String path, Scope scope) {
		assertThat(rule(method, path)).flatMap(Rule::scope).contains(scope);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /v1/%6beys", "GET, /v1/%6B%65%79%73/x", "GET, /v1/keys/", "HEAD, /v1/keys/x/y" })
	void areNotGotRoundByAnotherSpelling(String method, String path) {
		assertThat(rule(method, path)).flatMap(Rule::scope).contains(Scope.ADMIN);
	}

	@ParameterizedTest
	@CsvSource({ "PUT, /v1/keys", "POST, /", "DELETE, /v1/articles", "PUT, /v1/articles/x/images", "POST, /v1/tags",
			"GET, /actuator/env", "GET, /actuator", "GET, /admin", "get, /v1/articles", "TRACE, /", "POST, /docs",
			"POST, /actuator/shutdown", "GET, /webjars/x.js", "GET, //v1/articles" })
	void sayNothingOf(String method, String path) {
		assertThat(rule(method, path)).isEmpty();
	}

}
