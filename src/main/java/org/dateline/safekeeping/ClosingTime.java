package org.dateline.safekeeping;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/**
 * Shuts the door so that nobody is left standing in it. Readiness is down already. For a
 * moment all goes on, so that those who ask for readiness see it. Then whoever comes in
 * is held, for who waits for an answer does not knock again. When those inside are gone
 * the listening socket is closed, which cuts off whoever stands in its queue; nobody does
 * then. Those held go on, and so do requests that are still on their way over connections
 * taken before. Only after that the web server begins to stop.
 */
final class ClosingTime implements SmartLifecycle, ApplicationListener<WebServerInitializedEvent> {

	private static final Duration NOTICE = Duration.ofMillis(500);

	private static final Duration QUIET = Duration.ofMillis(250);

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final List<Entrance> entrances = new CopyOnWriteArrayList<>();

	private final Door door;

	private volatile boolean running;

	private volatile boolean closing;

	ClosingTime(Door door) {
		this.door = door;
	}

	@Override
	public void onApplicationEvent(WebServerInitializedEvent opened) {
		if (opened.getWebServer() instanceof TomcatWebServer server) {
			Stream.of(server.getTomcat().getService().findConnectors()).map(Entrance::new).forEach(this.entrances::add);
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@EventListener(ContextClosedEvent.class)
	void close() {
		this.closing = true;
	}

	/** Who only pauses will open again, by the same door. */
	@Override
	public void stop() {
		if (this.closing) {
			shut();
		}
		this.running = false;
	}

	private void shut() {
		try {
			Thread.sleep(NOTICE);
			this.door.hold();
			Waiting.until(() -> this.door.inside() == 0, PATIENCE);
			Thread.sleep(QUIET);
			this.entrances.forEach(Entrance::shut);
			this.door.release();
			Waiting.until(() -> connections() <= this.door.inside(), PATIENCE);
		}
		catch (InterruptedException hurried) {
			Thread.currentThread().interrupt();
		}
		finally {
			this.door.release();
		}
	}

	private long connections() {
		return this.entrances.stream().mapToLong(Entrance::connections).sum();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Started last and stopped first, before the web server stops gracefully. */
	@Override
	public int getPhase() {
		return DEFAULT_PHASE;
	}

}
