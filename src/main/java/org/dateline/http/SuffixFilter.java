package org.dateline.http;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the format off the end of an address: {@code /v1/articles/some-story.json} is the
 * resource {@code /v1/articles/some-story} in the format {@code json}. No id and no slug
 * holds a full stop, so that nothing else can be meant.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class SuffixFilter extends OncePerRequestFilter {

	private static final String SUFFIX = SuffixFilter.class.getName() + ".suffix";

	private static final String ASKED = SuffixFilter.class.getName() + ".asked";

	/** The suffix that the request's address ends in, without its full stop. */
	static Optional<String> suffix(HttpServletRequest request) {
		return Optional.ofNullable((String) request.getAttribute(SUFFIX));
	}

	/** The path as it was asked for, its suffix included. */
	static String pathAsked(HttpServletRequest request) {
		return Stream.of(ASKED, RequestDispatcher.ERROR_REQUEST_URI)
			.map(request::getAttribute)
			.filter(Objects::nonNull)
			.findFirst()
			.map(Object::toString)
			.orElseGet(() -> String.valueOf(request.getRequestURI()));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		int stop = path.lastIndexOf('.');
		request.setAttribute(ASKED, path);
		if (path.startsWith("/v1/") && stop > path.lastIndexOf('/')) {
			request.setAttribute(SUFFIX, path.substring(stop + 1));
			chain.doFilter(new ShortenedRequest(request, path.substring(0, stop)), response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
