package org.dateline.attribution;

import java.util.Optional;

/** A way in which a verb of saying, its subject and what was said may stand together. */
interface Construction {

	/**
	 * Reads a clause.
	 * @param clause a verb of saying with what stands around it
	 * @return what it says; empty where it is not built like this
	 */
	Optional<Finding> read(Clause clause);

}
