package org.dateline.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Makes commits outlive a loss of power, many at a time: one sync serves all who were
 * waiting when it began.
 */
final class SharedSync {

	private final ReentrantLock turn = new ReentrantLock();

	private final AtomicLong begun = new AtomicLong();

	private long ended;

	void sync(Connection database) throws SQLException {
		long seen = this.begun.get();
		this.turn.lock();
		try {
			if (this.ended <= seen) {
				long number = this.begun.incrementAndGet();
				try (Statement statement = database.createStatement()) {
					statement.execute("checkpoint sync");
				}
				this.ended = number;
			}
		}
		finally {
			this.turn.unlock();
		}
	}

}
