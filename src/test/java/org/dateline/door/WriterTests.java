package org.dateline.door;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Writers at a door that lets in one at a time. */
@AtTheDoor
final class WriterTests {

	private static final String CLOSE = "Connection: close";

	private final Guest guest;

	private final Semaphore signal;

	WriterTests(Guest guest, Semaphore signal) {
		this.guest = guest;
		this.signal = signal;
	}

	@Test
	void areSentAwayWhereTheyWaitTooLong() throws InterruptedException, ExecutionException {
		assertThat(whileOneWaits(() -> this.guest.ask(Guest.post("/echo", 3, CLOSE) + "abc")))
			.anySatisfy((answer) -> assertThat(answer).startsWith("HTTP/1.1 503").contains("Retry-After: 1"));
	}

	@Test
	void keepNoReaderOut() throws InterruptedException, ExecutionException {
		assertThat(whileOneWaits(() -> this.guest.ask(Guest.get("/echo", CLOSE))))
			.anySatisfy((answer) -> assertThat(answer).endsWith("quiet"));
	}

	@Test
	void keepNoStreamOut() throws InterruptedException, ExecutionException {
		assertThat(whileOneWaits(() -> this.guest.ask(Guest.post("/stream", 3, CLOSE) + "abc")))
			.anySatisfy((answer) -> assertThat(answer).endsWith("3 bytes"));
	}

	/** The answers to a question and to the writer who sits meanwhile. */
	private List<String> whileOneWaits(Callable<String> question) throws InterruptedException, ExecutionException {
		try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<String> waiting = others.submit(() -> this.guest.ask(Guest.post("/wait", 3, CLOSE) + "abc"));
			while (!this.signal.hasQueuedThreads()) {
				Thread.onSpinWait();
			}
			String answer = others.submit(question).get();
			this.signal.release();
			return Stream.of(waiting.get(), answer).toList();
		}
	}

}
