package org.dateline.door;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP as Tomcat speaks it, but with a {@link PunctualProcessor deadline} for the head of
 * a request. It is public because Tomcat makes it by its name.
 */
public final class DoorProtocol extends Http11NioProtocol {

	private static final int SHARE = 3;

	/** Bytes that a connection takes while a request is read or answered. */
	private static final int CONNECTION = 80 * 1024;

	/**
	 * Makes the protocol, which asks for a body only once the body is wanted.
	 */
	public DoorProtocol() {
		setContinueResponseTiming("onRead");
	}

	/**
	 * Takes as many connections as it is told, but no more than a third of the heap
	 * holds: many slow clients at once may have to wait, the service may not run out of
	 * memory.
	 * @param most connections
	 */
	@Override
	public void setMaxConnections(int most) {
		super.setMaxConnections((int) Math.min(most, Runtime.getRuntime().maxMemory() / SHARE / CONNECTION));
	}

	@Override
	protected Processor createProcessor() {
		return new PunctualProcessor(this);
	}

}
