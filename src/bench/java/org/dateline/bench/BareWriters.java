package org.dateline.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;

/**
 * Eight writers that commit what the service writes for a story of 4 kB, by JDBC and
 * nothing else: an article with all its indexes, a revision with the body, an edition.
 */
final class BareWriters {

	private static final String BODY = "x".repeat(4096);

	private static final String SUMMARY = "{" + "x".repeat(400) + "}";

	private static final String DIGEST = "0".repeat(64);

	private static final int STRIPES = 16;

	private static final String ARTICLE = """
			insert into article (id, slug, revision, status, public, shown, type, language, headline_key,
			first_published_at, published_at, updated_at, changed_at, imported_at, image_count, quote_count, summary)
			values (?, ?, 1, 'published', true, true, 'article', 'en', ?, ?, ?, ?, ?, ?, 0, 0, ?)""";

	private static final String EDITION = "update edition set number = number + 1, since = ? where stripe = ?";

	private static final String REVISION = """
			insert into revision (id, subject, number, created_at, headline, public, digest, body)
			values (?, ?, 1, ?, ?, true, ?, ?)""";

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
		Duration warm = Duration.ofSeconds(5);
		Duration counted = Duration.ofSeconds(Long.parseLong(arguments[3]));
		BareWriters writers = new BareWriters(arguments[0], arguments[1], Boolean.parseBoolean(arguments[2]));
		writers.prepare();
		writers.commit(warm);
		double rate = writers.commit(counted) * 1.0 / counted.toSeconds();
		try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
			out.write((System.lineSeparator() + rate).getBytes(StandardCharsets.UTF_8));
		}
	}

	/** The tables of the service, made as it makes them. */
	private void prepare() {
		Flyway.configure().dataSource(this.url, this.user, "").load().migrate();
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
				PreparedStatement article = database.prepareStatement(ARTICLE);
				PreparedStatement edition = database.prepareStatement(EDITION);
				PreparedStatement revision = database.prepareStatement(REVISION)) {
			database.setAutoCommit(false);
			while (System.nanoTime() < end) {
				UUID id = UUID.randomUUID();
				OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
				execute(article, id, "bulletin-" + id, "Bulletin " + id, now, now, now, now, now, SUMMARY);
				execute(edition, now, Math.floorMod(id.hashCode(), STRIPES));
				execute(revision, UUID.randomUUID(), id, now, "Bulletin " + id, DIGEST, BODY);
				database.commit();
				if (this.sync) {
					this.shared.sync(database);
				}
				commits++;
			}
		}
		return commits;
	}

	private static void execute(PreparedStatement statement, Object... values) throws SQLException {
		for (int n = 0; n < values.length; n++) {
			statement.setObject(n + 1, values[n]);
		}
		statement.executeUpdate();
	}

	private Connection connect() throws SQLException {
		return DriverManager.getConnection(this.url, this.user, "");
	}

}
