package org.dateline.door;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;

/** A request whose whole body is there already. */
final class HeldRequest extends BodiedRequest {

	private final HeldStream body;

	HeldRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = new HeldStream(body);
	}

	@Override
	public ServletInputStream getInputStream() {
		return this.body;
	}

}
