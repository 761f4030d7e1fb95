package org.dateline.http;

import java.util.Optional;
import java.util.UUID;

/** Reads ids out of addresses. */
public final class Ids {

	private Ids() {
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
