package org.dateline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.http.Refusal;

/** The body of a request. */
final class Body {

	private Body() {
	}

	/** The body, which is bounded long before it comes here. */
	static byte[] of(HttpServletRequest request) {
		try {
			byte[] body = request.getInputStream().readAllBytes();
			if (body.length == 0) {
				throw Refusal.unreadable("The body is empty");
			}
			return body;
		}
		catch (IOException broken) {
			throw new UncheckedIOException("The body broke off", broken);
		}
	}

}
