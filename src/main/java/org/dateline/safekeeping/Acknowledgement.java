package org.dateline.safekeeping;

import org.jspecify.annotations.Nullable;

import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Lets no one hear of a commit before it is synced. What commits reports only afterwards;
 * should the sync fail, it reports that failure.
 */
final class Acknowledgement implements TransactionExecutionListener {

	private final Rounds syncs;

	Acknowledgement(Rounds syncs) {
		this.syncs = syncs;
	}

	@Override
	public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure == null && transaction.isNewTransaction() && !transaction.isReadOnly()) {
			this.syncs.join();
		}
	}

}
