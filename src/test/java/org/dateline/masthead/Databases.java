package org.dateline.masthead;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;

/** Databases in folders, such as the service makes them, and ways to spoil them. */
final class Databases {

	private Databases() {
	}

	static String url(Path folder) {
		return "jdbc:h2:file:" + folder.resolve("dateline") + ";WRITE_DELAY=0";
	}

	static Path file(Path folder) {
		return folder.resolve("dateline.mv.db");
	}

	/** Opens a database and tells why that fails. */
	static SQLException refusal(String url) {
		try (Connection opened = DriverManager.getConnection(url, "", "")) {
			throw new AssertionError("It was opened: " + opened);
		}
		catch (SQLException refusal) {
			return refusal;
		}
	}

	static Flyway tables(String url) {
		return Flyway.configure().dataSource(url, "", "").ignoreMigrationPatterns(new String[0]).load();
	}

	/** Makes the tables of this program. */
	static void make(String url) {
		tables(url).migrate();
	}

	static void change(String url, String sql) {
		try (Connection connection = DriverManager.getConnection(url, "", "");
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException refused) {
			throw new IllegalStateException("The database refused " + sql, refused);
		}
	}

	/** Notes a change that only a later program knows. */
	static void age(String url) {
		change(url, """
				insert into "flyway_schema_history"
				values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, '', current_timestamp, 1, true)""");
	}

	/** Does something while another holds the database. */
	static void locked(Path folder, Runnable work) throws IOException {
		Files.createDirectories(folder);
		try (FileChannel channel = FileChannel.open(file(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
				FileLock lock = channel.lock()) {
			work.run();
			lock.release();
		}
	}

}
