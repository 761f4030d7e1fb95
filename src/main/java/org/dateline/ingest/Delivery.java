package org.dateline.ingest;

import java.util.Optional;

import org.dateline.format.Hints;
import org.dateline.http.Digest;

/** A document that is to become a story. */
public final class Delivery {

	private final String type;

	private final byte[] document;

	private final Hints hints;

	private final String place;

	/**
	 * Takes a document.
	 * @param type its media type, without parameters
	 * @param document its bytes
	 * @param hints what is known beside it
	 */
	public Delivery(String type, byte[] document, Hints hints) {
		this(type, document, hints, "");
	}

	private Delivery(String type, byte[] document, Hints hints, String place) {
		this.type = type;
		this.document = document;
		this.hints = hints;
		this.place = place;
	}

	/** A file, which is known again by its name where nothing else tells. */
	static Delivery file(String name, String type, byte[] document) {
		return new Delivery(type, document, Hints.NONE, "file:" + name);
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

	/** The name of its place, where it has one besides an address. */
	Optional<String> place() {
		return Optional.of(this.place).filter((name) -> !name.isEmpty());
	}

	/** By what the same document is known again. */
	String digest() {
		return Digest.of(this.document);
	}

}
