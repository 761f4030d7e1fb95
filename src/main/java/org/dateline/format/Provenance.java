package org.dateline.format;

import java.util.List;

/**
 * Where a value of a story was found.
 *
 * @param pointer the value, as a JSON Pointer (RFC 6901) into the story
 * @param source the place, such as {@code json-ld}, {@code opengraph}, {@code byline} or
 * {@code text rule}
 * @param confidence how sure it is, 0 to 1
 * @param rejected what other places say instead
 */
public record Provenance(String pointer, String source, double confidence, List<Rejected> rejected) {

	public Provenance {
		rejected = List.copyOf(rejected);
	}

	/**
	 * What another place says.
	 *
	 * @param value what it says
	 * @param source the place
	 */
	public record Rejected(String value, String source) {
	}

}
