package org.dateline.door;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@AtTheDoor
final class BodyTests {

	private static final String CLOSE = "Connection: close";

	private final Guest guest;

	BodyTests(Guest guest) {
		this.guest = guest;
	}

	static List<String> tooLarge() {
		return List.of(Guest.post("/echo", 1_001), Guest.post("/echo", Integer.MAX_VALUE),
				Guest.post("/echo", 1_001) + "a".repeat(1_001), Guest.post("/echo", 100_000) + "a".repeat(100_000),
				Guest.chunked("/echo", "a".repeat(1_001)), Guest.chunked("/echo", "a".repeat(999), "aa"),
				Guest.post("/echo", 1_001, "Expect: 100-continue"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 999, 1_000 })
	void isHandedOn(int length) {
		assertThat(this.guest.ask(Guest.post("/echo", length, CLOSE) + "a".repeat(length)))
			.endsWith("\r\n\r\n" + "a".repeat(length));
	}

	@Test
	void isHandedOnWhenItComesInChunks() {
		assertThat(this.guest.ask(Guest.chunked("/echo", "The bridge ", "is open again."))).startsWith("HTTP/1.1 200")
			.endsWith("The bridge is open again.");
	}

	@ParameterizedTest
	@MethodSource("tooLarge")
	void isRefusedWhereItIsTooLarge(String request) {
		assertThat(this.guest.ask(request)).startsWith("HTTP/1.1 413");
	}

	@ParameterizedTest
	@MethodSource("tooLarge")
	void isToldItsLimit(String request) {
		assertThat(this.guest.ask(request)).contains("application/problem+json", "/docs/problems/content-too-large",
				"A body may have 1,000 bytes", "\"pointer\":\"\"");
	}

	@Test
	void isAskedForWhereItsSenderWaits() {
		assertThat(this.guest.ask(Guest.post("/echo", 3, CLOSE, "Expect: 100-continue") + "abc"))
			.startsWith("HTTP/1.1 100")
			.endsWith("\r\n\r\nabc");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "br", "deflate", "identity, gzip", "x", "GZIP" })
	void isNotUnpacked(String encoding) {
		assertThat(this.guest.ask(Guest.post("/echo", 3, CLOSE, "Content-Encoding: " + encoding) + "abc"))
			.startsWith("HTTP/1.1 415")
			.contains("Accept-Encoding: identity", "/docs/problems/unsupported-encoding",
					"\"parameter\":\"Content-Encoding\"", "\"allowed\":[\"identity\"]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "Identity", "" })
	void isTakenWhereItIsNotPacked(String encoding) {
		assertThat(this.guest.ask(Guest.post("/echo", 3, CLOSE, "Content-Encoding: " + encoding) + "abc"))
			.startsWith("HTTP/1.1 200");
	}

	@Test
	void givesNoParameters() {
		String form = Guest.post("/parameters?b=2", 3, CLOSE, "Content-Type: application/x-www-form-urlencoded");
		assertThat(this.guest.ask(form + "a=1")).endsWith("{b=[2]}");
	}

	@Test
	void isOfAnyLengthWhereItsHandlerReadsIt() {
		assertThat(this.guest.ask(Guest.post("/stream", 5_000, CLOSE) + "a".repeat(5_000))).endsWith("5000 bytes");
	}

	@Test
	void isNoneOfTheBusinessOfAGet() {
		assertThat(this.guest.ask(Guest.get("/echo", "Content-Length: 3", CLOSE) + "abc")).endsWith("quiet");
	}

	@Test
	void isRefusedWhereItEndsTooSoon() {
		assertThat(this.guest.askAndHangUp(Guest.post("/echo", 100) + "abc")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
			"Transfer-Encoding: chunked\r\n\r\n3\r\nabcdef\r\n0\r\n\r\n" })
	void isRefusedWhereItsChunksAreNone(String rest) {
		assertThat(this.guest.ask("POST /echo HTTP/1.1\r\nHost: localhost\r\n" + rest)).startsWith("HTTP/1.1 400")
			.contains("application/problem+json");
	}

	@Test
	void isSweptAwayWhereNobodyWantsIt() {
		assertThat(this.guest.ask(Guest.post("/nowhere", 3_000_000, CLOSE) + "a".repeat(3_000_000)))
			.startsWith("HTTP/1.1 413");
	}

	@Test
	void leavesTheConnectionToTheNextRequest() {
		assertThat(this.guest.ask(Guest.post("/echo", 3) + "abc" + Guest.get("/echo", CLOSE))).endsWith("quiet");
	}

}
