package org.dateline.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.http.Gives;
import org.dateline.http.Takes;

import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** What the handlers of the API owe: a description, and a rule that says the same. */
final class HandlerDebts {

	private HandlerDebts() {
	}

	static List<String> of(Map<RequestMappingInfo, HandlerMethod> handlers) {
		return handlers.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().getPatternValues().stream().anyMatch((path) -> path.startsWith("/v1")))
			.flatMap((entry) -> debts(entry.getKey(), entry.getValue()))
			.toList();
	}

	private static Stream<String> debts(RequestMappingInfo mapping, HandlerMethod handler) {
		Optional<String> scope = Optional.ofNullable(handler.getMethodAnnotation(Takes.class))
			.map(Takes::scope)
			.or(() -> Optional.ofNullable(handler.getMethodAnnotation(Gives.class)).map(Gives::scope));
		if (scope.isEmpty()) {
			return Stream.of(handler.getMethod().getName() + " is not described");
		}
		if (mapping.getMethodsCondition().getMethods().isEmpty()) {
			return Stream.of(handler.getMethod().getName() + " answers every method");
		}
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> mapping.getMethodsCondition()
				.getMethods()
				.stream()
				.flatMap((method) -> debts(method, path, scope.get())));
	}

	private static Stream<String> debts(RequestMethod method, String pattern, String described) {
		PathContainer path = PathContainer.parsePath(pattern.replaceAll("\\{[^/]+}", "x"));
		Optional<Rule> rule = Rules.of(method.name(), path);
		String needed = rule.flatMap(Rule::scope).map(Scope::word).orElse("");
		if (rule.isEmpty()) {
			return Stream.of(method + " " + pattern + " has no rule");
		}
		return needed.equals(described) ? Stream.empty() : Stream
			.of(method + " " + pattern + " is described for \"" + described + "\" and needs \"" + needed + '"');
	}

}
