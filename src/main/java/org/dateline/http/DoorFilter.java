package org.dateline.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything else: bounds address and headers, opens public reading to
 * every web page (CORS) and prints the {@link Letterhead}. Any page may read, and write
 * with a key that it was given; none may send the credentials that a browser keeps, so
 * that answers need no {@code Vary: Origin}.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DoorFilter extends OncePerRequestFilter {

	private static final int LONGEST_ADDRESS = 8_000;

	private static final int LONGEST_HEADERS = 16_000;

	/** What can be done with everything here. */
	static final String METHODS = "GET, HEAD, OPTIONS";

	/** What can be done with a key as well. */
	private static final String KEYED = METHODS + ", POST, PUT, PATCH, DELETE";

	private final Problems problems;

	private final Letterhead letterhead;

	DoorFilter(Problems problems, Letterhead letterhead) {
		this.problems = problems;
		this.letterhead = letterhead;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.letterhead.print(request.getRequestURI(), response);
		Optional<Refusal> refusal = refusal(request);
		if (refusal.isPresent()) {
			this.problems.write(refusal.get(), request, response);
		}
		else if (preflight(request)) {
			permit(response);
		}
		else {
			chain.doFilter(request, response);
			explain(request, response);
		}
	}

	private static Optional<Refusal> refusal(HttpServletRequest request) {
		if (length(request.getRequestURI()) + length(request.getQueryString()) > LONGEST_ADDRESS) {
			return Optional.of(new Refusal(ProblemKind.URI_TOO_LONG, "The address is longer than 8,000 bytes"));
		}
		if (headers(request) > LONGEST_HEADERS) {
			return Optional.of(new Refusal(ProblemKind.HEADERS_TOO_LARGE, "The headers are longer than 16,000 bytes"));
		}
		if (request.getRequestURI().indexOf(';') >= 0) {
			return Optional.of(new Refusal(ProblemKind.NOT_FOUND, "No path here takes parameters behind a semicolon"));
		}
		return Optional.empty();
	}

	/** Makes a problem of an error that others answered without a word. */
	private void explain(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (response.getStatus() >= 400 && response.getContentType() == null) {
			ProblemKind kind = ProblemKind.of(response.getStatus());
			this.problems.write(kind, kind.explanation(), request, response);
		}
	}

	private static int headers(HttpServletRequest request) {
		return Collections.list(request.getHeaderNames())
			.stream()
			.mapToInt((name) -> Collections.list(request.getHeaders(name))
				.stream()
				.mapToInt((value) -> name.length() + value.length())
				.sum())
			.sum();
	}

	private static int length(@Nullable String text) {
		return (text != null) ? text.length() : 0;
	}

	private static boolean preflight(HttpServletRequest request) {
		return "OPTIONS".equals(request.getMethod()) && request.getHeader(HttpHeaders.ORIGIN) != null
				&& request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null;
	}

	private static void permit(HttpServletResponse response) {
		response.setStatus(HttpStatus.NO_CONTENT.value());
		response.setHeader(HttpHeaders.ALLOW, METHODS);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, KEYED);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
				"Accept, Authorization, Content-Type, Idempotency-Key, If-Match, If-Modified-Since, If-None-Match, "
						+ "If-Unmodified-Since, Prefer");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
	}

}
