package org.dateline.newsstand;

import java.util.Enumeration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * What a request asks for, as far as it may be answered from what is held: the key of an
 * answer, or nothing where the request has to be looked at by somebody who thinks.
 */
final class Asking {

	private static final String API = "/v1/";

	private static final Set<String> METHODS = Set.of("GET", "HEAD");

	/** Longer ones are refused elsewhere, or are not worth holding an answer for. */
	private static final int LONGEST = 4_000;

	private Asking() {
	}

	/** The key under which the answer to a request is held, if it may be. */
	static Optional<String> key(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (path == null || !path.startsWith(API) || !METHODS.contains(request.getMethod()) || particular(request)) {
			return Optional.empty();
		}
		String key = path + '?' + Objects.requireNonNullElse(request.getQueryString(), "") + ' '
				+ Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
		return (key.length() + headers(request) > LONGEST) ? Optional.empty() : Optional.of(key);
	}

	/** Whether it comes with a key, with a body, or for one state only. */
	private static boolean particular(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(HttpHeaders.IF_MATCH) != null
				|| request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) != null
				|| !"0".equals(Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_LENGTH), "0"))
				|| request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	private static int headers(HttpServletRequest request) {
		int length = 0;
		for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements();) {
			length += request.getHeader(names.nextElement()).length();
		}
		return length;
	}

}
