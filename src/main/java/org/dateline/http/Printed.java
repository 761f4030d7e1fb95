package org.dateline.http;

import org.springframework.http.MediaType;

/** A public answer that is made: its body, and what it was made from. */
public final class Printed {

	private final MediaType type;

	private final String tag;

	private final Version version;

	private final byte[] body;

	Printed(MediaType type, String tag, Version version, byte[] body) {
		this.type = type;
		this.tag = tag;
		this.version = version;
		this.body = body;
	}

	/**
	 * The format of the body.
	 * @return a media type
	 */
	public MediaType type() {
		return this.type;
	}

	/**
	 * The entity tag of the body as it is.
	 * @return a strong tag
	 */
	public String tag() {
		return this.tag;
	}

	/**
	 * The state that the body was made from.
	 * @return the version
	 */
	public Version version() {
		return this.version;
	}

	/**
	 * The body.
	 * @return its bytes, which nobody changes
	 */
	public byte[] body() {
		return this.body;
	}

}
