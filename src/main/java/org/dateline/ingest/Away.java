package org.dateline.ingest;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that is away from a story that it does not take. */
final class Away {

	/** The class of SQLSTATE of values that cannot be kept. */
	private static final String DATA = "22";

	private Away() {
	}

	static boolean causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause)
			.anyMatch((each) -> each instanceof SQLException refused
					&& !String.valueOf(refused.getSQLState()).startsWith(DATA));
	}

}
