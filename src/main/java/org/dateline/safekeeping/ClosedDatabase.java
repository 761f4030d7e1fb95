package org.dateline.safekeeping;

import java.sql.SQLException;

import com.zaxxer.hikari.SQLExceptionOverride;
import org.h2.api.ErrorCode;

/**
 * Has the pool part with connections to an H2 that failed and closed itself. Each of them
 * would stay and seem well; with the last gone, the next opens the database anew.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

	/** Made by the pool. */
	public ClosedDatabase() {
	}

	// the interface has an Override of its own
	@java.lang.Override
	public Override adjudicate(SQLException failure) {
		return switch (failure.getErrorCode()) {
			case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
					ErrorCode.GENERAL_ERROR_1, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED ->
				Override.MUST_EVICT;
			default -> Override.CONTINUE_EVICT;
		};
	}

}
