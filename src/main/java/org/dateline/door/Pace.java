package org.dateline.door;

import java.util.concurrent.TimeUnit;

/**
 * How fast a body comes in: after 5 seconds of waiting for it, 1 KiB for each further
 * second has to be there. Only the waiting counts, so that a sender is not blamed for a
 * reader that takes its time.
 */
final class Pace {

	private static final long GRACE = TimeUnit.SECONDS.toNanos(5);

	private static final long NANOS_PER_BYTE = TimeUnit.SECONDS.toNanos(1) / 1024;

	private long waited;

	private long bytes;

	/** Notes what came of one wait. */
	void note(int bytes, long nanos) {
		this.bytes += bytes;
		this.waited += nanos;
	}

	boolean isTooSlow() {
		return (this.waited - GRACE) / NANOS_PER_BYTE > this.bytes;
	}

}
