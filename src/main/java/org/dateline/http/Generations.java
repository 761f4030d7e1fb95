package org.dateline.http;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

import org.springframework.stereotype.Component;

/**
 * Counts what was changed, in memory, so that whoever holds finished answers sees without
 * asking anybody whether they still hold. Articles share counters by the thousand; one
 * that counts too often costs a little work and never tells a wrong thing.
 */
@Component
public class Generations {

	private static final int COUNTERS = 4096;

	private final AtomicLong all = new AtomicLong();

	private final AtomicLongArray some = new AtomicLongArray(COUNTERS);

	/**
	 * The generation of what a version speaks of.
	 * @param version a state of something
	 * @return a number that grows when it may have changed
	 */
	public long of(Version version) {
		UUID subject = version.subject();
		return (subject != null) ? this.some.get(place(subject)) : all();
	}

	/**
	 * The generation of everything.
	 * @return a number that grows with every change
	 */
	public long all() {
		return this.all.get();
	}

	/**
	 * Tells that something has changed.
	 * @param subject its id
	 */
	public void advance(UUID subject) {
		this.some.incrementAndGet(place(subject));
		this.all.incrementAndGet();
	}

	/**
	 * Tells that things have changed whose ids are not known.
	 * @param rest what their hash leaves when it is divided
	 * @param divisor by what it is divided, a power of two
	 */
	public void advance(int rest, int divisor) {
		for (int place = rest; place < COUNTERS; place += divisor) {
			this.some.incrementAndGet(place);
		}
		this.all.incrementAndGet();
	}

	private static int place(UUID subject) {
		return Math.floorMod(subject.hashCode(), COUNTERS);
	}

}
