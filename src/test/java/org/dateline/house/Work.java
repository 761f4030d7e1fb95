package org.dateline.house;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

import com.sun.management.ThreadMXBean;

/**
 * How much is done for something, counted and not timed: the bytes that are allocated for
 * it, which are nearly the same on any machine.
 */
public final class Work {

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private static final int DOUBLINGS = 5;

	private Work() {
	}

	/**
	 * How much more is done for something 32 times as large, for each part of it.
	 * @param large does it for something so many times as large
	 * @return 1 where work grows as the thing does, 32 where it grows with its square
	 */
	public static double growth(IntConsumer large) {
		large.accept(1);
		large.accept(1 << DOUBLINGS);
		double once = of(() -> large.accept(1));
		return of(() -> large.accept(1 << DOUBLINGS)) / once / (1 << DOUBLINGS);
	}

	private static double of(Runnable work) {
		long before = THREADS.getCurrentThreadAllocatedBytes();
		work.run();
		return THREADS.getCurrentThreadAllocatedBytes() - before;
	}

}
