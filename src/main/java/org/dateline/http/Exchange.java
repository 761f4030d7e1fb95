package org.dateline.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;

/** A request and the response to it. */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

	/** Sets a header that has something to say. */
	void say(String header, String value) {
		if (!value.isEmpty()) {
			this.response.setHeader(header, value);
		}
	}

	/** The query as it was asked, with its question mark, empty for none. */
	String query() {
		return (this.request.getQueryString() != null) ? "?" + this.request.getQueryString() : "";
	}

	void send(MediaType type, byte[] body) throws IOException {
		this.response.setContentType(type.toString());
		this.response.setContentLength(body.length);
		this.response.getOutputStream().write(body);
	}

}
