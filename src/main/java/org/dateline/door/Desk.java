package org.dateline.door;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** The place of one writer, left once however often it is closed. */
final class Desk implements AutoCloseable {

	private final Semaphore free;

	private final AtomicBoolean left = new AtomicBoolean();

	Desk(Semaphore free) {
		this.free = free;
	}

	@Override
	public void close() {
		if (this.left.compareAndSet(false, true)) {
			this.free.release();
		}
	}

}
