package org.dateline.masthead;

import java.util.concurrent.atomic.AtomicReference;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What becomes of settings when the service is told them, without the rest of it. */
final class Settings {

	private static final ApplicationContextRunner RUNNER = new ApplicationContextRunner()
		.withUserConfiguration(MastheadConfiguration.class);

	private Settings() {
	}

	static Masthead given(String... settings) {
		AtomicReference<Masthead> masthead = new AtomicReference<>();
		RUNNER.withPropertyValues(settings).run((context) -> masthead.set(context.getBean(Masthead.class)));
		return masthead.get();
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
