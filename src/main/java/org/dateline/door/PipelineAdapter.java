package org.dateline.door;

import java.util.function.BooleanSupplier;

import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/**
 * Marks the requests that were sent before the answer to the one before them was read.
 * Everything else it leaves to Tomcat's own adapter.
 */
final class PipelineAdapter implements Adapter {

	/** The attribute of a request that was sent ahead. */
	static final String AHEAD = PipelineAdapter.class.getName() + ".ahead";

	private final Adapter adapter;

	private boolean ahead;

	private BooleanSupplier more = () -> false;

	PipelineAdapter(Adapter adapter) {
		this.adapter = adapter;
	}

	/**
	 * Begins with a connection, of which something tells whether more of it has come in.
	 */
	void begin(BooleanSupplier more) {
		this.more = more;
		this.ahead = false;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		if (this.ahead) {
			request.setAttribute(AHEAD, true);
		}
		this.ahead = this.more.getAsBoolean();
		this.adapter.service(request, response);
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.adapter.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
		return this.adapter.asyncDispatch(request, response, event);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.adapter.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.adapter.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.adapter.getDomain();
	}

}
