package org.dateline.safekeeping;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * The file beneath the tables of H2, which can be made tidy in steps.
 *
 * @param store what H2 knows it as
 */
record StoreFile(MVStore store) {

	/** How much is moved in a step; the ballast has to have room for it. */
	static final int STEP = 512 * 1024;

	/** Of a file's used parts, how much is to be in use, in percent. */
	private static final int TIDY = 60;

	static StoreFile of(Connection connection) throws SQLException {
		SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
		return new StoreFile(session.getDatabase().getStore().getMvStore());
	}

	/** Goes up with every change. */
	long version() {
		return this.store.getCurrentVersion();
	}

	/** Copies what is in use out of parts that mostly are not; tells whether it did. */
	boolean sweep() {
		return this.store.compact(TIDY, STEP);
	}

	/** Moves the end of the file into gaps, and cuts it off. */
	void shrink() {
		if (this.store.getFileStore() instanceof RandomAccessStore file) {
			file.compactMoveChunks(TIDY, STEP, this.store);
		}
	}

}
