package org.dateline.safekeeping;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;

/** Somebody who asks again and again, each time over a connection of its own. */
final class Visitor {

	private final List<String> heard = new CopyOnWriteArrayList<>();

	private final AtomicReference<String> end = new AtomicReference<>("none");

	void askUntilShut(int port, String path) {
		while (this.end.get().equals("none")) {
			try {
				this.heard.add(ask(port, path));
			}
			catch (ConnectException refused) {
				this.end.set("refused");
			}
			catch (IOException broken) {
				this.end.set(broken.toString());
			}
		}
	}

	private static String ask(int port, String path) throws IOException {
		try (Socket socket = new Socket("localhost", port)) {
			socket.getOutputStream()
				.write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path)
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (answer.length() < 12) {
				throw new IOException("No answer but \"" + answer + "\"");
			}
			return answer.substring(9, 12);
		}
	}

	/** The statuses of the answers, in their order. */
	List<String> heard() {
		return this.heard;
	}

	/** What became of the last question. */
	String end() {
		return this.end.get();
	}

}
