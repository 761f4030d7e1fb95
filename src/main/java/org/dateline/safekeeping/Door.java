package org.dateline.safekeeping;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Where requests come in: open, or held for a moment while it is shut behind them. */
final class Door {

	private static final int PATIENCE = 10;

	private static final CountDownLatch OPEN = new CountDownLatch(0);

	private final AtomicReference<CountDownLatch> held = new AtomicReference<>(OPEN);

	private final AtomicInteger inside = new AtomicInteger();

	void hold() {
		this.held.set(new CountDownLatch(1));
	}

	void release() {
		this.held.get().countDown();
	}

	/** How many have come in and not left; who is held has not come in. */
	int inside() {
		return this.inside.get();
	}

	/** Comes in, at once unless the door is held. */
	void enter() throws InterruptedException {
		this.inside.incrementAndGet();
		CountDownLatch latch = this.held.get();
		if (latch.getCount() > 0) {
			this.inside.decrementAndGet();
			await(latch);
			this.inside.incrementAndGet();
		}
	}

	/** Nobody is held for ever, whatever becomes of who holds the door. */
	private static void await(CountDownLatch latch) throws InterruptedException {
		if (!latch.await(PATIENCE, TimeUnit.SECONDS)) {
			latch.countDown();
		}
	}

	void leave() {
		this.inside.decrementAndGet();
	}

}
