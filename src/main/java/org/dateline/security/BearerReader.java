package org.dateline.security;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/**
 * Reads a key out of the one place where it may stand, the header Authorization (RFC
 * 6750, section 2.1). Whoever shows something there and no key is refused, lest a slip of
 * the pen is answered as if nobody had asked.
 */
final class BearerReader implements AuthenticationConverter {

	private static final Pattern BEARER = Pattern.compile("(?i:bearer) +([A-Za-z0-9._~+/-]{1,512}={0,2})");

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		return headers.isEmpty() ? null : new PreAuthenticatedAuthenticationToken("", secret(headers));
	}

	private static String secret(List<String> headers) {
		Matcher bearer = BEARER.matcher(headers.getFirst());
		if (headers.size() > 1 || !bearer.matches()) {
			throw new BadCredentialsException("Authorization has to stand once, as the word Bearer and a key");
		}
		return bearer.group(1);
	}

}
