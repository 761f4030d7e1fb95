package org.dateline.amendment;

import tools.jackson.databind.JsonNode;

/** A change to a JSON document, read and understood but not made yet. */
public sealed interface Amendment permits JsonPatch, MergePatch {

	/**
	 * Makes the change, whole or not at all.
	 * @param document any JSON; it stays as it is
	 * @return the changed document
	 * @throws org.dateline.http.Refusal naming the place in the patch that cannot be
	 * applied
	 */
	JsonNode of(JsonNode document);

}
