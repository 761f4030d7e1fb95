package org.dateline.safekeeping;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that goes on until it is let end. */
final class Work implements Runnable {

	static final Duration PATIENCE = Duration.ofSeconds(30);

	private final AtomicInteger begun = new AtomicInteger();

	private final Semaphore ends = new Semaphore(0);

	private final AtomicBoolean broken = new AtomicBoolean();

	@Override
	public void run() {
		this.begun.incrementAndGet();
		this.ends.acquireUninterruptibly();
		if (this.broken.get()) {
			throw new IllegalStateException("Broken");
		}
	}

	int begun() {
		return this.begun.get();
	}

	void awaitBegun(int times) {
		while (this.begun.get() < times) {
			Thread.onSpinWait();
		}
	}

	void letOne() {
		this.ends.release();
	}

	/** Lets it end whenever it runs. */
	void open() {
		this.ends.release(1000);
	}

	void fail() {
		this.broken.set(true);
	}

	void mend() {
		this.broken.set(false);
	}

}
