package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A real PostgreSQL, started once for all tests and stopped with them. */
final class Postgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues
			.of("spring.datasource.url=" + Server.RUNNING.getJdbcUrl("postgres", "postgres"),
					"spring.datasource.username=postgres",
					// the server for tests does not sync
					"dateline.durability=process")
			.applyTo(context);
	}

	/** Started when it is first asked for. */
	private static final class Server {

		static final EmbeddedPostgres RUNNING = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.start();
			}
			catch (IOException failure) {
				throw new UncheckedIOException("PostgreSQL did not start", failure);
			}
		}

	}

}
