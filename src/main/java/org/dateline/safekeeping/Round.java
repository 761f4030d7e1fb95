package org.dateline.safekeeping;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.dao.DataAccessResourceFailureException;

/** Work that is done once, and those who wait for it. */
final class Round {

	private final AtomicBoolean led = new AtomicBoolean();

	private final CompletableFuture<Boolean> end = new CompletableFuture<>();

	/** Whether nobody has come before; the first has to run the work. */
	boolean isFirst() {
		return this.led.compareAndSet(false, true);
	}

	void run(Runnable work) {
		try {
			work.run();
			this.end.complete(true);
		}
		catch (RuntimeException | Error failure) {
			this.end.completeExceptionally(failure);
		}
	}

	/** Waits for the end of the work, whoever runs it. */
	void await() {
		try {
			this.end.join();
		}
		catch (CompletionException failed) {
			throw new DataAccessResourceFailureException("The change was not synced to the disk", failed.getCause());
		}
	}

}
