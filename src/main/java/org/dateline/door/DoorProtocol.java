package org.dateline.door;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;

/**
 * HTTP as Tomcat speaks it, but with a {@link PunctualProcessor deadline} for the head of
 * a request. It is public because Tomcat makes it by its name.
 */
public final class DoorProtocol extends Http11NioProtocol {

	/**
	 * Makes the protocol, which asks for a body only once the body is wanted.
	 */
	public DoorProtocol() {
		setContinueResponseTiming("onRead");
	}

	@Override
	protected Processor createProcessor() {
		return new PunctualProcessor(this);
	}

}
