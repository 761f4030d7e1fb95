package org.dateline.safekeeping;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Shares work among all who wait for it. A round gathers them while the one before is at
 * work; the first of them leads it. Whoever joins is let go after work that began later.
 */
final class Rounds {

	private final Runnable work;

	private final Lock turn = new ReentrantLock();

	private final AtomicReference<Round> gathering = new AtomicReference<>(new Round());

	Rounds(Runnable work) {
		this.work = work;
	}

	/**
	 * Waits until work that began after this call has ended.
	 * @throws RuntimeException what the work threw, to each who waited for it
	 */
	void join() {
		Round round = this.gathering.get();
		if (round.isFirst()) {
			lead(round);
		}
		round.await();
	}

	/** Those who come from here on gather for the next round. */
	private void lead(Round round) {
		this.turn.lock();
		try {
			this.gathering.set(new Round());
			round.run(this.work);
		}
		finally {
			this.turn.unlock();
		}
	}

}
