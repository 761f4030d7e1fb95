package org.dateline.http;

import java.util.Optional;
import java.util.UUID;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** Ids: made one after the other, and read out of addresses. */
public final class Ids {

	/** One for all: only then does each id sort behind those made before it. */
	private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

	private Ids() {
	}

	/**
	 * Makes an id.
	 * @return a UUID of version 7 (RFC 9562, section 5.7)
	 */
	public static UUID next() {
		return GENERATOR.generate();
	}

	/**
	 * Reads an id.
	 * @param text a segment of a path
	 * @return the id, if the text is one in its canonical form
	 */
	public static Optional<UUID> read(String text) {
		return Optional.of(text).filter((id) -> ValueKind.ID.faultOf(id).isEmpty()).map(UUID::fromString);
	}

}
