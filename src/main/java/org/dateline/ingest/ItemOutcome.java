package org.dateline.ingest;

/** What became of a line of an import. */
enum ItemOutcome {

	/** It is a new article. */
	CREATED,
	/** It is a new revision. */
	REVISED,
	/** It was kept already. */
	UNCHANGED,
	/** It was not kept. */
	REFUSED

}
