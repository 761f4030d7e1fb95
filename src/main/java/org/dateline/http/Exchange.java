package org.dateline.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;

/** A request and the response to it. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

	/** Sets a header that has something to say. */
	void say(String header, String value) {
		if (!value.isEmpty()) {
			this.response.setHeader(header, value);
		}
	}

	/** Whether it was asked with a key; the answer is then for its holder alone. */
	boolean keyed() {
		return this.request.getHeader(HttpHeaders.AUTHORIZATION) != null;
	}

	/** The query as it was asked, with its question mark, empty for none. */
	String query() {
		return (this.request.getQueryString() != null) ? "?" + this.request.getQueryString() : "";
	}

	/** Hands an answer to the outlet of the request, else sends it here. */
	void send(Printed printed) throws IOException {
		if (this.request.getAttribute(Outlet.ATTRIBUTE) instanceof Outlet outlet) {
			outlet.take(printed);
			return;
		}
		say(HttpHeaders.ETAG, printed.tag());
		this.response.setContentType(printed.type().toString());
		this.response.setContentLength(printed.body().length);
		this.response.getOutputStream().write(printed.body());
	}

}
