package org.dateline.door;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.function.LongSupplier;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;

/**
 * A body as it comes in, refused as soon as it is too {@link Pace slow}. What goes wrong
 * on the way is the sender's doing and becomes a refusal as well.
 */
final class PacedStream extends ServletInputStream {

	private final ServletInputStream body;

	private final LongSupplier nanos;

	private final Pace pace = new Pace();

	private boolean broken;

	PacedStream(ServletInputStream body, LongSupplier nanos) {
		this.body = body;
		this.nanos = nanos;
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) {
		long begun = this.nanos.getAsLong();
		try {
			int count = this.body.read(buffer, offset, length);
			this.pace.note(Math.max(count, 0), this.nanos.getAsLong() - begun);
			if (count > 0 && this.pace.isTooSlow()) {
				throw broken(slow());
			}
			return count;
		}
		catch (IOException lost) {
			throw broken(late(lost) ? slow()
					: new Refusal(ProblemKind.UNREADABLE_BODY, "The body ended before it was whole"));
		}
	}

	/** Whether nothing more can come out of it. */
	boolean isSpent() {
		return this.broken || this.body.isFinished();
	}

	@Override
	public boolean isFinished() {
		return this.body.isFinished();
	}

	@Override
	public boolean isReady() {
		return this.body.isReady();
	}

	@Override
	public void setReadListener(ReadListener listener) {
		throw new IllegalStateException("A body whose pace is watched is read, not listened to");
	}

	private Refusal broken(Refusal refusal) {
		this.broken = true;
		return refusal;
	}

	private static boolean late(IOException lost) {
		return lost instanceof SocketTimeoutException || lost.getCause() instanceof SocketTimeoutException;
	}

	private static Refusal slow() {
		return new Refusal(ProblemKind.REQUEST_TIMEOUT, "The body came in at less than 1 KiB a second");
	}

}
