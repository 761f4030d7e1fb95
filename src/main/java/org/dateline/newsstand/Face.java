package org.dateline.newsstand;

/** One coding of a body, with the tag of its own that it has. */
final class Face {

	private final String type;

	private final String tag;

	private final byte[] body;

	Face(String type, String tag, byte[] body) {
		this.type = type;
		this.tag = tag;
		this.body = body;
	}

	String type() {
		return this.type;
	}

	String tag() {
		return this.tag;
	}

	byte[] body() {
		return this.body;
	}

}
