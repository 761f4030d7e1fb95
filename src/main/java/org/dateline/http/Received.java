package org.dateline.http;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;

/** The body of a request. */
public final class Received {

	private Received() {
	}

	/**
	 * The body, which is bounded long before it is asked for here.
	 * @param request the request
	 * @return its bytes, none where it brings nothing
	 */
	public static byte[] body(HttpServletRequest request) {
		try {
			return request.getInputStream().readAllBytes();
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The body broke off", broken);
		}
	}

	/**
	 * The body of a request that has to bring one.
	 * @param request the request
	 * @return its bytes, at least one
	 * @throws Refusal if it brings nothing
	 */
	public static byte[] something(HttpServletRequest request) {
		byte[] body = body(request);
		if (body.length == 0) {
			throw Refusal.unreadable("The body is empty");
		}
		return body;
	}

}
