package org.dateline.safekeeping;

import java.util.List;

import javax.sql.DataSource;

import org.dateline.masthead.Durability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses to start on a database that loses what it has acknowledged, before anything is
 * written to it.
 */
record Promises(Archive archive, Durability durability) {

	private static final Logger LOG = LoggerFactory.getLogger(Promises.class);

	private static final List<Demand> OF_FILES = List.of(
			new Demand("select h2version()", FileRules.VERSION, "H2 has the version"),
			new Demand("select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'", "0",
					"The setting spring.datasource.url has WRITE_DELAY"));

	private static final List<Demand> OF_SERVERS = List.of(new Demand("show fsync", "on", "PostgreSQL has fsync"),
			new Demand("show synchronous_commit", "on|local|remote_write|remote_apply",
					"PostgreSQL has synchronous_commit"));

	void check(DataSource database) {
		FileRules.check(this.archive);
		demands().forEach((demand) -> demand.check(database));
	}

	private List<Demand> demands() {
		return switch (this.archive.kind()) {
			case FILE -> OF_FILES;
			case SERVER -> (this.durability == Durability.DISK) ? OF_SERVERS : List.of();
			case MEMORY -> {
				LOG.warn("The archive is in memory: nothing that is kept outlives this process");
				yield List.of();
			}
		};
	}

}
