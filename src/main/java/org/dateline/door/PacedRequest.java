package org.dateline.door;

import java.io.IOException;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;

/** A request whose body has to come in at a pace. */
final class PacedRequest extends BodiedRequest {

	private final PacedStream body;

	PacedRequest(HttpServletRequest request) throws IOException {
		super(request);
		this.body = new PacedStream(request.getInputStream(), System::nanoTime);
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

	PacedStream body() {
		return this.body;
	}

}
