package org.dateline.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends a request byte for byte, also one that no orderly client would send. */
final class Wire {

	private static final int PATIENCE = 10_000;

	private Wire() {
	}

	/** What comes back for a GET of a target that is sent as it is. */
	static Reply get(int port, String target, String... lines) {
		StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
		if (lines.length == 0) {
			request.append("Host: localhost\r\n");
		}
		for (String line : lines) {
			request.append(line).append("\r\n");
		}
		return send(port, request.append("Connection: close\r\n\r\n").toString());
	}

	/** What comes back for any text; each character is sent as one byte. */
	static Reply send(int port, String request) {
		try (Socket socket = new Socket("localhost", port)) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			byte[] answer = socket.getInputStream().readAllBytes();
			return new Reply(new String(answer, StandardCharsets.UTF_8));
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException("No answer over the wire", unanswered);
		}
	}

	/** An answer as it came. */
	record Reply(String text) {

		int status() {
			return this.text.startsWith("HTTP/1.1 ") ? Integer.parseInt(this.text.substring(9, 12)) : 0;
		}

		String head() {
			int end = this.text.indexOf("\r\n\r\n");
			return (end < 0) ? this.text : this.text.substring(0, end);
		}

		String body() {
			int end = this.text.indexOf("\r\n\r\n");
			return (end < 0) ? "" : this.text.substring(end + 4);
		}

		String header(String name) {
			return head().lines()
				.filter((line) -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
				.map((line) -> line.substring(name.length() + 1).strip())
				.findFirst()
				.orElse("");
		}

	}

}
