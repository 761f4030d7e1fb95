package org.dateline.safekeeping;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.dao.DataAccessResourceFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Changes of a real H2, whose file tells when it is synced. */
final class SyncedChangeTests {

	private final Vault vault;

	SyncedChangeTests(@TempDir Path folder) {
		this.vault = new Vault(folder);
	}

	@BeforeEach
	void forgetsTheSyncsOfTheStart() {
		this.vault.disk().syncs().set(0);
	}

	@AfterEach
	void closes() {
		this.vault.close();
	}

	@Test
	void areSyncedBeforeTheyAreAcknowledged() {
		this.vault.keep(1, "Bridge reopens");
		assertThat(this.vault.disk().syncs()).hasPositiveValue();
	}

	@Test
	void areSyncedEachTime() {
		this.vault.keep(1, "Bridge reopens");
		int before = this.vault.disk().syncs().get();
		this.vault.keep(1, "Bridge closes");
		assertThat(this.vault.disk().syncs()).hasValueGreaterThan(before);
	}

	@Test
	void areReadWithoutASync() {
		this.vault.keep(1, "Bridge reopens");
		int before = this.vault.disk().syncs().get();
		this.vault.read(1);
		assertThat(this.vault.disk().syncs()).hasValue(before);
	}

	@Test
	void areNotAcknowledgedWhereTheDiskFails() {
		this.vault.disk().broken().set(true);
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> this.vault.keep(1, "Bridge reopens"));
		this.vault.disk().broken().set(false);
	}

	/**
	 * Each of the eight holds a connection of the pool while it waits, and there are ten.
	 */
	@Test
	void areSyncedForEightAtOnce() {
		List<? extends CompletableFuture<?>> eight = IntStream.range(0, 8)
			.mapToObj((writer) -> CompletableFuture.runAsync(() -> keepMany(writer), Thread::startVirtualThread))
			.toList();
		assertThat(eight).allSatisfy((writer) -> assertThat(writer).succeedsWithin(Work.PATIENCE));
		assertThat(this.vault.disk().syncs()).hasValueLessThan(8 * 50).hasPositiveValue();
	}

	private void keepMany(int writer) {
		IntStream.range(0, 50).forEach((number) -> this.vault.keep(writer, "Change " + number));
	}

}
