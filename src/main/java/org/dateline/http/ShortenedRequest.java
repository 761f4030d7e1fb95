package org.dateline.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** The same request for an address without its suffix. */
final class ShortenedRequest extends HttpServletRequestWrapper {

	private final String path;

	ShortenedRequest(HttpServletRequest request, String path) {
		super(request);
		this.path = path;
	}

	@Override
	public String getRequestURI() {
		return this.path;
	}

	@Override
	public String getServletPath() {
		String whole = super.getServletPath();
		return whole.substring(0, Math.max(whole.lastIndexOf('.'), 0));
	}

}
