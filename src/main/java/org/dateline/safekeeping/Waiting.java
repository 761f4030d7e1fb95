package org.dateline.safekeeping;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for things that tell nobody when they happen. */
final class Waiting {

	private static final Duration STEP = Duration.ofMillis(10);

	private Waiting() {
	}

	/** Waits until something is so, but not for ever. */
	static void until(BooleanSupplier state, Duration patience) throws InterruptedException {
		Duration waited = Duration.ZERO;
		do {
			Thread.sleep(STEP);
			waited = waited.plus(STEP);
		}
		while (!state.getAsBoolean() && waited.compareTo(patience) < 0);
	}

}
