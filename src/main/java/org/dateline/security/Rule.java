package org.dateline.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;

import org.springframework.http.server.PathContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of the table: who may do something with some addresses.
 *
 * @param methods the methods that it is about, none for all
 * @param pattern the addresses, in the language of the handlers' own
 * @param scope what a key must be good for, nothing where none is needed
 */
record Rule(Set<String> methods, PathPattern pattern, Optional<Scope> scope) {

	static Rule open(Set<String> methods, String pattern) {
		return new Rule(methods, PathPatternParser.defaultInstance.parse(pattern), Optional.empty());
	}

	static Rule keyed(Set<String> methods, String pattern, Scope scope) {
		return new Rule(methods, PathPatternParser.defaultInstance.parse(pattern), Optional.of(scope));
	}

	/** Whether somebody who holds these scopes may do it. */
	boolean admits(Collection<? extends GrantedAuthority> held) {
		return this.scope.map(Scope::word)
			.map((needed) -> held.stream().map(GrantedAuthority::getAuthority).anyMatch(needed::equals))
			.orElse(true);
	}

	boolean concerns(String method, PathContainer path) {
		return (this.methods.isEmpty() || this.methods.contains(method)) && this.pattern.matches(path);
	}

}
