package org.dateline.door;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Digest;

import org.springframework.http.HttpHeaders;

/**
 * Who makes a request, as far as it is counted: a key, known by its digest, or an
 * address.
 */
final class Caller {

	private Caller() {
	}

	static String of(HttpServletRequest request) {
		return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.map((key) -> "key " + Digest.of(key.getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> "address " + request.getRemoteAddr());
	}

	/** The same address where it sends keys that are none. */
	static String guessing(HttpServletRequest request) {
		return "guesses " + request.getRemoteAddr();
	}

}
