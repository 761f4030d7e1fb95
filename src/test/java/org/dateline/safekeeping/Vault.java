package org.dateline.safekeeping;

import java.nio.file.Path;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A database in a file whose disk is watched, and a pool as the service has it. */
final class Vault implements AutoCloseable {

	private final FaultyPath.Disk disk;

	private final HikariDataSource pool;

	private final JdbcTemplate tables;

	private final TransactionTemplate transactions;

	Vault(Path folder) {
		String file = folder.resolve("vault").toString();
		this.disk = FaultyPath.disk(file);
		HikariConfig settings = new HikariConfig();
		settings.setJdbcUrl("jdbc:h2:faulty:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
		settings.setExceptionOverrideClassName(ClosedDatabase.class.getName());
		this.pool = new HikariDataSource(settings);
		this.tables = new JdbcTemplate(this.pool);
		this.tables.execute("create table if not exists story (id int primary key, text varchar)");
		JdbcTransactionManager manager = new JdbcTransactionManager(this.pool);
		Checkpoint checkpoint = new Checkpoint(new DriverManagerDataSource(this.pool.getJdbcUrl()));
		manager.addListener(new Acknowledgement(new Rounds(checkpoint)));
		this.transactions = new TransactionTemplate(manager);
	}

	FaultyPath.Disk disk() {
		return this.disk;
	}

	void keep(int id, String text) {
		this.transactions
			.executeWithoutResult((status) -> this.tables.update("merge into story key (id) values (?, ?)", id, text));
	}

	String read(int id) {
		return String.valueOf(this.tables.queryForObject("select text from story where id = ?", String.class, id));
	}

	@Override
	public void close() {
		this.pool.close();
	}

}
