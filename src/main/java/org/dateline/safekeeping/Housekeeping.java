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

	private volatile CountDownLatch end = new CountDownLatch(1);

	private volatile Thread keeper = keeper();

	Housekeeping(Runnable tidying) {
		this.tidying = tidying;
	}

	/** A service that is started again has its house kept by somebody new. */
	@Override
	public void start() {
		this.end = new CountDownLatch(1);
		this.keeper = keeper();
		this.keeper.start();
	}

	private Thread keeper() {
		return Thread.ofPlatform().daemon().name("housekeeping").unstarted(this::keepHouse);
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
