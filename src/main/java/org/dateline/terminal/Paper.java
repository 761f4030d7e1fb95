package org.dateline.terminal;

import org.dateline.format.Hints;

/** A document that is handed in. */
final class Paper {

	private final String name;

	private final String type;

	private final byte[] document;

	private final Hints hints;

	/**
	 * Takes a document.
	 * @param name its name, for people
	 * @param type its media type
	 * @param document its bytes
	 * @param hints what is known beside it
	 */
	Paper(String name, String type, byte[] document, Hints hints) {
		this.name = name;
		this.type = type;
		this.document = document;
		this.hints = hints;
	}

	String name() {
		return this.name;
	}

	String type() {
		return this.type;
	}

	byte[] document() {
		return this.document;
	}

	Hints hints() {
		return this.hints;
	}

}
