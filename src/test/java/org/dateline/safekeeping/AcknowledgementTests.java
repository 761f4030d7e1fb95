package org.dateline.safekeeping;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.support.DefaultTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class AcknowledgementTests {

	private final AtomicInteger syncs = new AtomicInteger();

	private final Acknowledgement acknowledgement = new Acknowledgement(new Rounds(this.syncs::incrementAndGet));

	private static TransactionExecution transaction(boolean opensIt, boolean readOnly) {
		return new DefaultTransactionStatus("keep", new Object(), opensIt, false, false, readOnly, false, null);
	}

	@Test
	void syncsAChange() {
		this.acknowledgement.afterCommit(transaction(true, false), null);
		assertThat(this.syncs).hasValue(1);
	}

	@Test
	void syncsNothingForAReader() {
		this.acknowledgement.afterCommit(transaction(true, true), null);
		assertThat(this.syncs).hasValue(0);
	}

	@Test
	void syncsNothingForAPartOfAChange() {
		this.acknowledgement.afterCommit(transaction(false, false), null);
		assertThat(this.syncs).hasValue(0);
	}

	@Test
	void syncsNothingForAChangeThatWasNotCommitted() {
		this.acknowledgement.afterCommit(transaction(true, false), new IllegalStateException("Not committed"));
		assertThat(this.syncs).hasValue(0);
	}

	@Test
	void acknowledgesNothingThatIsNotSynced() {
		Acknowledgement unsynced = new Acknowledgement(new Rounds(() -> {
			throw new IllegalStateException("Not synced");
		}));
		assertThatExceptionOfType(DataAccessResourceFailureException.class)
			.isThrownBy(() -> unsynced.afterCommit(transaction(true, false), null));
	}

}
