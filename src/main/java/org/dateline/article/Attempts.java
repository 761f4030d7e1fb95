package org.dateline.article;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.dateline.http.Refusal;

/**
 * Tries a write again that met another one halfway, such as two stories that bring the
 * same new tag: the second time it finds what the other has kept.
 */
public final class Attempts {

	private static final int MOST = 5;

	private Attempts() {
	}

	/**
	 * Writes, and again where another write was in the way.
	 * @param <T> what is written
	 * @param write a whole transaction
	 * @return what it gives
	 * @throws Refusal if others are in the way each time
	 */
	public static <T> T of(Supplier<T> write) {
		for (int left = MOST; left > 0; left--) {
			try {
				return write.get();
			}
			catch (RuntimeException failure) {
				if (!clash(failure)) {
					throw failure;
				}
			}
		}
		throw Refusal.conflict("Others were writing the same things at the same time; send it again");
	}

	/**
	 * Whether rows of another transaction were in the way (SQLSTATE classes 23 and 40).
	 */
	private static boolean clash(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause)
			.anyMatch((each) -> each instanceof SQLException refused && refused.getSQLState() != null
					&& (refused.getSQLState().startsWith("23") || refused.getSQLState().startsWith("40")));
	}

}
