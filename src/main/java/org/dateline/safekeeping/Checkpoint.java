package org.dateline.safekeeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Has H2 write all that was committed and sync its file. Each time has a connection of
 * its own beside the pool: who waits for it holds one of the pool's already, and none
 * that is kept could hold a database open that has failed.
 */
final class Checkpoint implements Runnable {

	private final DataSource beside;

	Checkpoint(DataSource beside) {
		this.beside = beside;
	}

	@Override
	public void run() {
		try (Connection connection = this.beside.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("checkpoint sync");
		}
		catch (SQLException failed) {
			throw new DataAccessResourceFailureException("The database was not synced to the disk", failed);
		}
	}

}
