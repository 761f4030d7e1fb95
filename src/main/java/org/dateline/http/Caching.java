package org.dateline.http;

/** How long others may keep an answer (RFC 9111, section 5.2.2; RFC 5861). */
public enum Caching {

	/** For a minute, and longer while it is being renewed or cannot be. */
	LIVE("public, max-age=60, stale-while-revalidate=300, stale-if-error=86400"),
	/** For ever: what this address names never changes. */
	IMMUTABLE("public, max-age=31536000, immutable"),
	/** Not at all: it is for the holder of one key. */
	NEVER("private, no-store");

	private final String header;

	Caching(String header) {
		this.header = header;
	}

	String header() {
		return this.header;
	}

}
