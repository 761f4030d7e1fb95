package org.dateline.security;

import java.util.List;
import java.util.Objects;

import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Finds who holds the key that was shown; the holder is named by the key's id. */
@Component
class Keyring implements AuthenticationManager {

	private final KeyService service;

	Keyring(KeyService service) {
		this.service = service;
	}

	@Override
	public Authentication authenticate(Authentication shown) {
		Holder holder = holder(Objects.toString(shown.getCredentials()));
		List<GrantedAuthority> scopes = Scope.named(holder.scope())
			.map((scope) -> AuthorityUtils.createAuthorityList(scope.held()))
			.orElse(List.of());
		return new PreAuthenticatedAuthenticationToken(holder.key().toString(), "", scopes);
	}

	private Holder holder(String secret) {
		try {
			return this.service.holder(secret)
				.orElseThrow(() -> new BadCredentialsException("The key is not known here, or was revoked"));
		}
		catch (DataAccessException | TransactionException away) {
			throw new AuthenticationServiceException("Keys cannot be looked up", away);
		}
	}

}
