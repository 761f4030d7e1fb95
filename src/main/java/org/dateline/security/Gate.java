package org.dateline.security;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Lets through what a rule allows, and what is not there at all. */
@Component
class Gate implements AuthorizationManager<RequestAuthorizationContext> {

	private final Presence presence;

	Gate(Presence presence) {
		this.presence = presence;
	}

	@Override
	public AuthorizationDecision authorize(Supplier<? extends @Nullable Authentication> who,
			RequestAuthorizationContext what) {
		boolean allowed = Rules.of(what.getRequest()).filter((rule) -> rule.admits(held(who.get()))).isPresent();
		return new AuthorizationDecision(allowed || !this.presence.answers(what.getRequest()));
	}

	private static Collection<? extends GrantedAuthority> held(@Nullable Authentication who) {
		return (who != null) ? who.getAuthorities() : List.of();
	}

}
