package org.dateline.http;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

final class OutageTests {

	static List<Throwable> away() {
		return List.of(new DataAccessResourceFailureException("Away"), new CannotCreateTransactionException("Away"),
				new PersistenceException("Away"), new SQLException("Away"),
				new IllegalStateException(new RuntimeException(new SQLException("Away"))));
	}

	static List<Throwable> full() {
		return List.of(new SQLException("Full", "53100"), new IOException("No space left on device"),
				new IOException("Disk quota exceeded"), new IOException("There is not enough space on the disk"),
				new DataAccessResourceFailureException("Not synced", new SQLException("Closed", "90098", 90098,
						new IllegalStateException(new IOException("No space left on device")))));
	}

	static List<Throwable> neither() {
		return List.of(new IllegalStateException("A fault"), new IOException("Broken pipe"),
				new RuntimeException(new IOException()), new NullPointerException());
	}

	@ParameterizedTest
	@MethodSource("away")
	void isADatabaseThatIsAway(Throwable failure) {
		assertThat(Outage.of(failure, "POST")).map(Refusal::kind).contains(ProblemKind.UNAVAILABLE);
	}

	@ParameterizedTest
	@MethodSource("full")
	void isADiskThatIsFull(Throwable failure) {
		assertThat(Outage.of(failure, "POST")).map(Refusal::kind).contains(ProblemKind.INSUFFICIENT_STORAGE);
	}

	@ParameterizedTest
	@MethodSource("full")
	void isNoLackOfRoomForAReader(Throwable failure) {
		assertThat(Outage.of(failure, "GET")).map(Refusal::kind).contains(ProblemKind.UNAVAILABLE);
	}

	@Test
	void isKnownByItsRoot() {
		assertThat(Outage.root(new IllegalStateException(new IOException("Pulled")))).endsWith("IOException: Pulled");
	}

	@ParameterizedTest
	@MethodSource("neither")
	void isNoFaultOfTheProgram(Throwable failure) {
		assertThat(Outage.of(failure, "POST")).isEmpty();
	}

	@Test
	void looksIntoNoCircleForEver() {
		Exception outer = new IllegalStateException("Outer");
		outer.initCause(new IllegalStateException("Inner", outer));
		assertThat(Outage.of(outer, "POST")).isEmpty();
	}

}
