package org.dateline.door;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;

/** Comes to the door with requests byte for byte, at once or in drops. */
@Lazy
final class Guest {

	private static final int PATIENCE = 30_000;

	private final int port;

	Guest(@Value("${local.server.port}") int port) {
		this.port = port;
	}

	/** A request with a body of a length. */
	static String post(String path, int length, String... headers) {
		return head("POST " + path, Stream.concat(Stream.of("Content-Length: " + length), Stream.of(headers)));
	}

	/** A request whose body comes in chunks. */
	static String chunked(String path, String... chunks) {
		StringBuilder body = new StringBuilder();
		for (String chunk : chunks) {
			body.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk).append("\r\n");
		}
		return head("POST " + path, Stream.of("Transfer-Encoding: chunked", "Connection: close")) + body + "0\r\n\r\n";
	}

	static String get(String path, String... headers) {
		return head("GET " + path, Stream.of(headers));
	}

	private static String head(String line, Stream<String> headers) {
		StringBuilder head = new StringBuilder(line + " HTTP/1.1\r\nHost: localhost\r\n");
		headers.forEach((header) -> head.append(header).append("\r\n"));
		return head.append("\r\n").toString();
	}

	/** All that comes back until the connection ends. */
	String ask(String request) {
		try (Socket socket = connect()) {
			send(socket, request);
			return rest(socket);
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException(unanswered);
		}
	}

	/** All that comes back when nothing more will be sent. */
	String askAndHangUp(String request) {
		try (Socket socket = connect()) {
			send(socket, request);
			socket.shutdownOutput();
			return rest(socket);
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException(unanswered);
		}
	}

	/**
	 * All that comes back when a drop follows twice a second until the connection ends.
	 */
	String askInDrops(String request, String drop) {
		try (Socket socket = connect()) {
			send(socket, request);
			Thread dripping = Thread.ofVirtual().start(() -> drip(socket, drop));
			String answer = rest(socket);
			dripping.interrupt();
			return answer;
		}
		catch (IOException unanswered) {
			throw new UncheckedIOException(unanswered);
		}
	}

	private Socket connect() throws IOException {
		Socket socket = new Socket("localhost", this.port);
		socket.setSoTimeout(PATIENCE);
		return socket;
	}

	private static void drip(Socket socket, String drop) {
		try {
			while (!socket.isClosed()) {
				TimeUnit.MILLISECONDS.sleep(500);
				send(socket, drop);
			}
		}
		catch (IOException | InterruptedException ended) {
			Thread.currentThread().interrupt();
		}
	}

	private static void send(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		socket.getOutputStream().flush();
	}

	/** A connection that is cut while drops are on their way may end with a reset. */
	private static String rest(Socket socket) {
		StringBuilder answer = new StringBuilder();
		byte[] buffer = new byte[8192];
		try {
			for (int count = 0; count >= 0; count = socket.getInputStream().read(buffer)) {
				answer.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
			}
		}
		catch (SocketTimeoutException open) {
			throw new AssertionError("The connection is still open", open);
		}
		catch (IOException reset) {
			return answer.toString();
		}
		return answer.toString();
	}

}
