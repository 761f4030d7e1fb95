package org.dateline.security;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Who may do what: the one table. The first line that is about a request holds for it,
 * and whatever stands in no line is refused.
 */
final class Rules {

	private static final Set<String> ANY = Set.of();

	private static final Set<String> READ = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> POST = Set.of("POST");

	private static final List<Rule> TABLE = List.of(
			Rule.keyed(Set.of("GET", "HEAD", "OPTIONS", "POST", "DELETE"), "/v1/keys/**", Scope.ADMIN),
			Rule.keyed(READ, "/v1/imports/**", Scope.IMPORT), Rule.open(READ, "/v1/**"), Rule.open(READ, "/"),
			Rule.keyed(POST, "/v1/articles", Scope.EDIT),
			Rule.keyed(Set.of("PUT", "PATCH", "DELETE"), "/v1/articles/*", Scope.EDIT),
			Rule.keyed(POST, "/v1/imports/**", Scope.IMPORT),
			Rule.keyed(Set.of("DELETE"), "/v1/imports/*", Scope.IMPORT), Rule.open(POST, "/v1/quotations"),
			Rule.open(POST, "/v1/validations"), Rule.open(READ, "/docs/**"), Rule.open(READ, "/swagger-ui/**"),
			Rule.open(READ, "/openapi.json/**"), Rule.open(READ, "/openapi.yaml"),
			Rule.open(READ, "/openapi.json.yaml"), Rule.open(READ, "/actuator/health/**"),
			Rule.open(READ, "/actuator/info"), Rule.open(READ, "/actuator/prometheus"), Rule.open(ANY, "/error"));

	private Rules() {
	}

	/** The rule for a request: its path is read just as the dispatcher reads it. */
	static Optional<Rule> of(HttpServletRequest request) {
		return of(request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
	}

	static Optional<Rule> of(String method, PathContainer path) {
		return TABLE.stream().filter((rule) -> rule.concerns(method, path)).findFirst();
	}

}
