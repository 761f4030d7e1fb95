package org.dateline.bench;

import java.util.List;

/** Something that is measured. */
interface Subject {

	/** What it goes by on the command line. */
	String name();

	/**
	 * Measures.
	 * @param settings how thoroughly
	 * @return what came of it
	 */
	List<Table> measure(Settings settings);

}
