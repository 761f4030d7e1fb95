package org.dateline.safekeeping;

import java.nio.file.Path;
import java.util.Optional;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database that stories are kept in, as it is set.
 *
 * @param url its address
 * @param user who it is opened as, absent for the database's own choice
 * @param password that user's, absent for none
 */
record Archive(String url, @Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

	private static final String H2 = "jdbc:h2:";

	ArchiveKind kind() {
		return ArchiveKind.of(this.url);
	}

	/** The folder of the file, where there is one. */
	Optional<Path> folder() {
		return Optional.of(this.url)
			.filter((known) -> kind() == ArchiveKind.FILE)
			.map((known) -> Path.of(path()).toAbsolutePath().getParent());
	}

	/** The path of the file without its ending, as it was set. */
	String path() {
		String path = this.url.split(";", 2)[0].substring(H2.length());
		return path.startsWith("file:") ? path.substring("file:".length()) : path;
	}

	/** The options behind the path, as they were set. */
	String options() {
		int start = this.url.indexOf(';');
		return (start < 0) ? "" : this.url.substring(start);
	}

	/** Where it is opened: a file lies on a ballast. */
	@Override
	public String getJdbcUrl() {
		return (kind() == ArchiveKind.FILE) ? H2 + BallastPath.SCHEME + ":" + path() + options() : this.url;
	}

	@Override
	public @Nullable String getUsername() {
		return this.user;
	}

	@Override
	public @Nullable String getPassword() {
		return this.password;
	}

	/** Connections of one's own, beside the pool. */
	DataSource beside() {
		DriverManagerDataSource source = new DriverManagerDataSource(getJdbcUrl());
		source.setUsername(this.user);
		source.setPassword(this.password);
		return source;
	}

}
