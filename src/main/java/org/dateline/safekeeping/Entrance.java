package org.dateline.safekeeping;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket that the web server listens on.
 *
 * @param connector what Tomcat knows it as
 */
record Entrance(Connector connector) {

	private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

	private static final int PATIENCE = 1000;

	/**
	 * Takes in no more connections. The connector is not paused, for that would close
	 * those with a request on its way.
	 */
	void shut() {
		knock();
		this.connector.getProtocolHandler().closeServerSocketGraceful();
	}

	/**
	 * Waits until those who stood in the queue are in, by standing there as the last:
	 * what is no request gets its answer from Tomcat itself.
	 */
	private void knock() {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.connector.getLocalPort())) {
			socket.setSoTimeout(PATIENCE);
			socket.getOutputStream().write("?\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
			socket.getInputStream().readAllBytes();
		}
		catch (IOException unanswered) {
			LOG.debug("Nobody heard the knock", unanswered);
		}
	}

	/** How many connections are open, idle ones too. */
	long connections() {
		return (this.connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol)
				? protocol.getConnectionCount() : 0;
	}

}
