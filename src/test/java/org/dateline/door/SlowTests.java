package org.dateline.door;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guests who say a little now and then. They all come at once, because they take their
 * time; a connection that nobody ends fails the test.
 */
@AtTheDoor
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SlowTests {

	private final CompletableFuture<String> silent;

	private final CompletableFuture<String> line;

	private final CompletableFuture<String> headers;

	private final CompletableFuture<String> blanks;

	private final CompletableFuture<String> body;

	private final CompletableFuture<String> stream;

	private final CompletableFuture<String> still;

	private final CompletableFuture<String> refused;

	SlowTests(Guest guest) {
		this.silent = come(() -> guest.ask(""));
		this.line = come(() -> guest.askInDrops("GET /ec", "h"));
		this.headers = come(() -> guest.askInDrops("GET /echo HTTP/1.1\r\nHost: localhost\r\n", "X-Note: a\r\n"));
		this.blanks = come(() -> guest.askInDrops("\r\n", "\r\n"));
		this.body = come(() -> guest.askInDrops(Guest.post("/echo", 900) + "a", "a"));
		this.stream = come(() -> guest.askInDrops(Guest.post("/stream", 900) + "a", "a"));
		this.still = come(() -> guest.ask(Guest.post("/echo", 900) + "a"));
		this.refused = come(() -> guest.askInDrops(Guest.post("/echo", 2_000), "a"));
	}

	@Test
	void areLeftWhereTheySayNothing() {
		assertThat(this.silent.join()).isEmpty();
	}

	@Test
	void areLeftWhereTheRequestLineTakesTooLong() {
		assertThat(this.line.join()).isEmpty();
	}

	@Test
	void areLeftWhereTheHeadersTakeTooLong() {
		assertThat(this.headers.join()).isEmpty();
	}

	@Test
	void areLeftWhereBlankLinesTakeTooLong() {
		assertThat(this.blanks.join()).isEmpty();
	}

	@Test
	void areToldThatTheirBodyIsTooSlow() {
		assertThat(this.body.join()).startsWith("HTTP/1.1 408")
			.contains("/docs/problems/request-timeout", "The body came in at less than 1 KiB a second",
					"Connection: close");
	}

	@Test
	void areToldSoByThoseWhoReadAStreamToo() {
		assertThat(this.stream.join()).startsWith("HTTP/1.1 408").contains("/docs/problems/request-timeout");
	}

	@Test
	void areToldThatTheirBodyStoodStill() {
		assertThat(this.still.join()).startsWith("HTTP/1.1 408").contains("/docs/problems/request-timeout");
	}

	@Test
	void cannotStayWithABodyThatIsRefused() {
		assertThat(this.refused.join()).startsWith("HTTP/1.1 413");
	}

	private static CompletableFuture<String> come(Supplier<String> question) {
		CompletableFuture<String> answer = new CompletableFuture<>();
		Thread.ofVirtual().start(() -> {
			try {
				answer.complete(question.get());
			}
			catch (RuntimeException | AssertionError failure) {
				answer.completeExceptionally(failure);
			}
		});
		return answer;
	}

}
