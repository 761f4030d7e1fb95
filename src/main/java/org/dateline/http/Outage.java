package org.dateline.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Tells the failures of the archive from those of the program. */
public final class Outage {

	private static final int DEEPEST = 30;

	/** PostgreSQL's disk_full. */
	private static final String FULL = "53100";

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> FULL_WORDS = Set.of("no space left on device", "disk quota exceeded",
			"not enough space on the disk");

	private Outage() {
	}

	/**
	 * What a client is told of a failure that is the archive's.
	 * @param failure anything that was thrown
	 * @param method what was asked for: more room is what a change lacks, never a reader
	 * @return the refusal, or nothing where the fault is the program's
	 */
	static Optional<Refusal> of(Throwable failure, String method) {
		if (full(failure) && !READING.contains(method)) {
			return Optional.of(noRoom());
		}
		return Optional.of(new Refusal(ProblemKind.UNAVAILABLE, "The database cannot be reached"))
			.filter((refusal) -> full(failure) || causes(failure).anyMatch(Outage::away));
	}

	/** What a failure comes down to, for the log: in an outage there are many. */
	static String root(Throwable failure) {
		return causes(failure).reduce(failure, (outer, inner) -> inner).toString();
	}

	/**
	 * There is no room to keep anything more.
	 * @return the refusal
	 */
	public static Refusal noRoom() {
		return new Refusal(ProblemKind.INSUFFICIENT_STORAGE,
				"The disk of the archive is nearly full; nothing was changed");
	}

	/**
	 * Whether a failure comes down to a disk that has no room left.
	 * @param failure anything that was thrown
	 * @return whether more room would cure it
	 */
	public static boolean full(Throwable failure) {
		return causes(failure).anyMatch((cause) -> switch (cause) {
			case IOException unwritable -> FULL_WORDS.stream().anyMatch(words(unwritable)::contains);
			case SQLException refused -> FULL.equals(refused.getSQLState());
			default -> false;
		});
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST);
	}

	private static boolean away(Throwable cause) {
		return cause instanceof DataAccessException || cause instanceof TransactionException
				|| cause instanceof PersistenceException || cause instanceof SQLException;
	}

	private static String words(IOException unwritable) {
		return String.valueOf(unwritable.getMessage()).toLowerCase(Locale.ROOT);
	}

}
