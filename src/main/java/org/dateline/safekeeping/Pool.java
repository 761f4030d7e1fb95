package org.dateline.safekeeping;

import java.sql.SQLException;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.api.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the pool let go of a database that H2 itself has lost sight of. It happens when H2
 * closes itself while several open it: each new connection then finds the file in use, by
 * this very process.
 *
 * @param connections the pool
 */
record Pool(DataSource connections) implements Consumer<SQLException> {

	private static final Logger LOG = LoggerFactory.getLogger(Pool.class);

	@Override
	public void accept(SQLException failure) {
		LOG.warn("The database cannot be opened: {}", failure.getMessage());
		if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
				&& this.connections instanceof HikariDataSource pool) {
			pool.getHikariPoolMXBean().softEvictConnections();
		}
	}

}
