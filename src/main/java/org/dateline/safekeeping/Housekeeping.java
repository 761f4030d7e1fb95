package org.dateline.safekeeping;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.springframework.context.SmartLifecycle;

/**
 * Has a file tidied once a second. H2 keeps house in a thread of its own, but has none
 * with {@code WRITE_DELAY=0}: each change then leaves some 40 KiB behind for good.
 */
final class Housekeeping implements SmartLifecycle {

	private final Runnable tidying;

	private final CountDownLatch end = new CountDownLatch(1);

	private final Thread keeper = Thread.ofPlatform().daemon().name("housekeeping").unstarted(this::keepHouse);

	Housekeeping(Runnable tidying) {
		this.tidying = tidying;
	}

	@Override
	public void start() {
		this.keeper.start();
	}

	private void keepHouse() {
		try {
			while (!this.end.await(1, TimeUnit.SECONDS)) {
				this.tidying.run();
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	/** Asks for the end and does not interrupt, which would close the file. */
	@Override
	public void stop() {
		this.end.countDown();
		try {
			this.keeper.join();
		}
		catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.keeper.isAlive();
	}

	/** Until the last request is answered. */
	@Override
	public int getPhase() {
		return 0;
	}

}
