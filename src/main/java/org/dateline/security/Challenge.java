package org.dateline.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers whoever may not do something, in the words of RFC 6750, section 3. */
@Component
class Challenge implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

	private final HandlerExceptionResolver problems;

	Challenge(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
		this.problems = problems;
	}

	/** No key was shown, and one is needed. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing) {
		refuse("Bearer", new Refusal(ProblemKind.UNAUTHORIZED, "This needs a key"), request, response);
	}

	/** A key was shown that opens nothing. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) {
		if (failure instanceof AuthenticationServiceException && failure.getCause() instanceof RuntimeException away) {
			this.problems.resolveException(request, response, null, away);
			return;
		}
		refuse("Bearer error=\"invalid_token\"",
				new Refusal(ProblemKind.UNAUTHORIZED, String.valueOf(failure.getMessage())), request, response);
	}

	/** The key that was shown is not good for this. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied) {
		String scope = Rules.of(request).flatMap(Rule::scope).map(Scope::word).orElse("");
		String detail = scope.isEmpty() ? "No key is good for this"
				: "This needs a key of the scope \"" + scope + "\" or a wider one";
		refuse("Bearer error=\"insufficient_scope\"" + (scope.isEmpty() ? "" : ", scope=\"" + scope + "\""),
				new Refusal(ProblemKind.FORBIDDEN, detail), request, response);
	}

	private void refuse(String challenge, Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
		this.problems.resolveException(request, response, null, refusal);
	}

}
