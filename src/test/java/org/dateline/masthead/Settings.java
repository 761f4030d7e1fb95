package org.dateline.masthead;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

/** What becomes of settings when the service is told them, without the rest of it. */
public final class Settings {

	private static final ApplicationContextRunner RUNNER = new ApplicationContextRunner()
		.withUserConfiguration(MastheadConfiguration.class);

	private Settings() {
	}

	/**
	 * The masthead of a service that is told some settings.
	 * @param settings each as name=value
	 * @return the masthead
	 */
	public static Masthead given(String... settings) {
		AtomicReference<Masthead> masthead = new AtomicReference<>();
		RUNNER.withPropertyValues(settings).run((context) -> masthead.set(context.getBean(Masthead.class)));
		return masthead.get();
	}

	static Masthead titled(String address) {
		return new Masthead(URI.create(address), Path.of("data"), null, true, null, Durability.DISK,
				DataSize.ofMegabytes(1), new Limits(DataSize.ofMegabytes(1), 1, 0), false);
	}

	/** Why settings are not taken. */
	static Throwable refusal(String... settings) {
		AtomicReference<Throwable> failure = new AtomicReference<>(new AssertionError("They were taken"));
		RUNNER.withPropertyValues(settings).run((context) -> {
			Throwable refusal = context.getStartupFailure();
			if (refusal != null) {
				failure.set(refusal);
			}
		});
		return failure.get();
	}

}
