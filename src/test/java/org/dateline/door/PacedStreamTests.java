package org.dateline.door;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

final class PacedStreamTests {

	private final AtomicLong clock = new AtomicLong();

	@Test
	void givesWhatComesIn() {
		assertThat(paced(new HeldStream(new byte[] { 1, -1 }), 0).read()).isEqualTo(1);
	}

	@Test
	void givesBytesThatAreNotNegative() {
		assertThat(paced(new HeldStream(new byte[] { -1 }), 0).read()).isEqualTo(255);
	}

	@Test
	void endsWhereTheBodyEnds() {
		assertThat(paced(new HeldStream(new byte[0]), 0).read()).isEqualTo(-1);
	}

	@Test
	void takesTheEndOfABodyHoweverLate() {
		assertThat(paced(new HeldStream(new byte[0]), 100).read()).isEqualTo(-1);
	}

	@Test
	void refusesADropThatComesTooLate() {
		assertThat(refusal(paced(new HeldStream(new byte[9]), 6)).kind()).isEqualTo(ProblemKind.REQUEST_TIMEOUT);
	}

	@Test
	void doesNotBlameTheSenderForItsReader() {
		PacedStream stream = paced(new HeldStream(new byte[9]), 0);
		stream.read();
		this.clock.addAndGet(TimeUnit.HOURS.toNanos(1));
		assertThat(stream.read()).isZero();
	}

	@Test
	void refusesABodyThatStandsStill() {
		assertThat(refusal(paced(failing(new SocketTimeoutException()), 0)).kind())
			.isEqualTo(ProblemKind.REQUEST_TIMEOUT);
	}

	@Test
	void refusesABodyThatStandsStillWhoeverSaysSo() {
		assertThat(refusal(paced(failing(new IOException(new SocketTimeoutException())), 0)).kind())
			.isEqualTo(ProblemKind.REQUEST_TIMEOUT);
	}

	@Test
	void refusesABodyThatBreaksOff() {
		assertThat(refusal(paced(failing(new IOException("reset")), 0)).kind()).isEqualTo(ProblemKind.UNREADABLE_BODY);
	}

	@Test
	void isSpentWhenItIsBroken() {
		PacedStream stream = paced(failing(new IOException("reset")), 0);
		refusal(stream);
		assertThat(stream.isSpent()).isTrue();
	}

	@Test
	void isNotSpentBefore() {
		PacedStream stream = paced(new HeldStream(new byte[2]), 0);
		stream.read();
		assertThat(stream.isSpent()).isFalse();
	}

	@Test
	void isReadAndNotListenedTo() {
		PacedStream stream = paced(new HeldStream(new byte[2]), 0);
		assertThatIllegalStateException().isThrownBy(() -> stream.setReadListener(Mockito.mock(ReadListener.class)));
	}

	private static Refusal refusal(PacedStream stream) {
		return catchThrowableOfType(Refusal.class, stream::read);
	}

	/** A stream at which each look at the clock takes some seconds. */
	private PacedStream paced(ServletInputStream body, long seconds) {
		return new PacedStream(body, () -> this.clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds)));
	}

	/** A stream that does nothing but fail. */
	private static ServletInputStream failing(IOException failure) {
		return Mockito.mock(ServletInputStream.class, (_) -> {
			throw failure;
		});
	}

}
