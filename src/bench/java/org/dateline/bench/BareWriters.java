package org.dateline.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Eight writers that commit rows of 4 kB by JDBC and nothing else. */
final class BareWriters {

	private static final String BODY = "x".repeat(4096);

	private final String url;

	private final String user;

	private final boolean sync;

	private final SharedSync shared = new SharedSync();

	private BareWriters(String url, String user, boolean sync) {
		this.url = url;
		this.user = user;
		this.sync = sync;
	}

	/**
	 * Commits and prints how often a second.
	 * @param arguments the database, the user, whether to sync, the seconds
	 */
	public static void main(String[] arguments)
			throws SQLException, InterruptedException, ExecutionException, IOException {
		Duration warm = Duration.ofSeconds(2);
		Duration counted = Duration.ofSeconds(Long.parseLong(arguments[3]));
		BareWriters writers = new BareWriters(arguments[0], arguments[1], Boolean.parseBoolean(arguments[2]));
		writers.prepare();
		writers.commit(warm);
		double rate = writers.commit(counted) * 1.0 / counted.toSeconds();
		try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			out.write(String.valueOf(rate).getBytes(StandardCharsets.UTF_8));
		}
	}

	private void prepare() throws SQLException {
		try (Connection database = connect(); Statement statement = database.createStatement()) {
			statement.execute("create table if not exists bare (id uuid primary key, body text not null)");
		}
	}

	private long commit(Duration duration) throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + duration.toNanos();
		long commits = 0;
		try (ExecutorService writers = Executors.newFixedThreadPool(Writes.WRITERS)) {
			for (Future<Long> writer : IntStream.range(0, Writes.WRITERS)
				.mapToObj((n) -> writers.submit(() -> until(end)))
				.toList()) {
				commits += writer.get();
			}
		}
		return commits;
	}

	private long until(long end) throws SQLException {
		long commits = 0;
		try (Connection database = connect();
				PreparedStatement insert = database.prepareStatement("insert into bare (id, body) values (?, ?)")) {
			database.setAutoCommit(false);
			while (System.nanoTime() < end) {
				insert.setObject(1, UUID.randomUUID());
				insert.setString(2, BODY);
				insert.executeUpdate();
				database.commit();
				if (this.sync) {
					this.shared.sync(database);
				}
				commits++;
			}
		}
		return commits;
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, "");
	}

}
