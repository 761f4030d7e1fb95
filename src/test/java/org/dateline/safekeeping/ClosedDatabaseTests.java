package org.dateline.safekeeping;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;

import com.zaxxer.hikari.SQLExceptionOverride.Override;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.http.Outage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** An H2 that closed itself, as it does on a full disk, and what comes after. */
final class ClosedDatabaseTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(ints = { 90028, 90031, 90098, 90121, 90007, 50000 })
	void isPartedWith(int code) {
		assertThat(new ClosedDatabase().adjudicate(new SQLException("Closed", "90098", code)))
			.isEqualTo(Override.MUST_EVICT);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 23505, 40001, 42102, 50200 })
	void isNotSeenInEveryFailure(int code) {
		assertThat(new ClosedDatabase().adjudicate(new SQLException("Refused", "23505", code)))
			.isEqualTo(Override.CONTINUE_EVICT);
	}

	@Test
	void wasFull() {
		try (Vault vault = new Vault(this.folder)) {
			vault.disk().full().set(true);
			assertThat(Outage.full(catchThrowable(() -> vault.keep(1, "Too much")))).isTrue();
			vault.disk().full().set(false);
		}
	}

	@Test
	void isOpenedAnewForReadingWhileTheDiskIsFull() {
		try (Vault vault = new Vault(this.folder)) {
			vault.keep(1, "Bridge reopens");
			vault.disk().full().set(true);
			assertThat(catchThrowable(() -> vault.keep(2, "Too much"))).isNotNull();
			assertThat(until(() -> vault.read(1))).isTrue();
			assertThat(vault.read(1)).isEqualTo("Bridge reopens");
			vault.disk().full().set(false);
		}
	}

	@Test
	void isWellAgainOnceThereIsRoom() {
		try (Vault vault = new Vault(this.folder)) {
			vault.disk().full().set(true);
			assertThat(catchThrowable(() -> vault.keep(1, "Too much"))).isNotNull();
			vault.disk().full().set(false);
			assertThat(until(() -> vault.keep(1, "Bridge reopens"))).isTrue();
			assertThat(vault.read(1)).isEqualTo("Bridge reopens");
		}
	}

	/** Each connection of the pool may have to find out for itself. */
	private static boolean until(ThrowingCallable works) {
		return IntStream.range(0, 20).anyMatch((attempt) -> catchThrowable(works) == null);
	}

}
