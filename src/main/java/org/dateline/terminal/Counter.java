package org.dateline.terminal;

import tools.jackson.databind.JsonNode;

/** Where documents are handed in. */
interface Counter extends AutoCloseable {

	/**
	 * Hands a document in.
	 * @param paper the document
	 * @return what became of it, or an RFC 9457 problem
	 */
	JsonNode take(Paper paper);

	@Override
	void close();

}
