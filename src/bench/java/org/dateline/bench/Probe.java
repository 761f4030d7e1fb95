package org.dateline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks whether a server answers 200 yet, at next to no cost. */
final class Probe {

	private static final byte[] REQUEST = "GET / HTTP/1.0\r\nHost: localhost\r\n\r\n"
		.getBytes(StandardCharsets.US_ASCII);

	private static final int PAUSE = 10;

	private static final int PATIENCE = 10_000;

	private Probe() {
	}

	static boolean answers(int port) {
		try (Socket socket = new Socket()) {
			socket.setSoTimeout(PATIENCE);
			socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			socket.getOutputStream().write(REQUEST);
			String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
			return status.endsWith(" 200") || !rested();
		}
		catch (IOException early) {
			return !rested();
		}
	}

	private static boolean rested() {
		try {
			Thread.sleep(PAUSE);
			return true;
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

}
