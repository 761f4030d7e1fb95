package org.dateline.ingest;

/** Whether an import goes on. */
enum ImportState {

	/** It goes on, after a start of the service too. */
	RUNNING,
	/** All of it was read. */
	DONE,
	/** Somebody has stopped it. */
	STOPPED

}
