package org.dateline.door;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Ends a connection whose request line and headers are not there 10 seconds after their
 * first byte. Tomcat's own time-out begins anew with every byte, so that a head that
 * comes in drop by drop would never be late. Here each wait gets only what is left of the
 * 10 seconds; neither a connection that rests between two requests nor one that is
 * answered is touched.
 */
final class PunctualProcessor extends Http11Processor {

	static final int PATIENCE = 10_000;

	/** What Tomcat gives a request that has not begun. */
	private static final long NEVER = -1;

	private final int usual;

	private final PipelineAdapter pipeline;

	PunctualProcessor(DoorProtocol protocol) {
		this(protocol, new PipelineAdapter(protocol.getAdapter()));
	}

	private PunctualProcessor(DoorProtocol protocol, PipelineAdapter pipeline) {
		super(protocol, pipeline);
		this.usual = protocol.getConnectionTimeout();
		this.pipeline = pipeline;
	}

	@Override
	public SocketState service(SocketWrapperBase<?> socket) throws IOException {
		if (begun()) {
			socket.setReadTimeout(this.usual);
		}
		this.pipeline.begin(() -> getLeftoverInput() != null);
		SocketState state = super.service(socket);
		return (begun() && waits(state)) ? hurried(socket) : state;
	}

	/**
	 * A state in which more of the head is waited for, blank lines before it included.
	 */
	private boolean waits(SocketState state) {
		return (state == SocketState.LONG || state == SocketState.OPEN) && !isAsync();
	}

	private SocketState hurried(SocketWrapperBase<?> socket) {
		long left = PATIENCE - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - getRequest().getStartTimeNanos());
		socket.setReadTimeout(Math.max(left, 1));
		return (left > 0) ? SocketState.LONG : SocketState.CLOSED;
	}

	private boolean begun() {
		return getRequest().getStartTimeNanos() != NEVER;
	}

}
