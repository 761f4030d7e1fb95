package org.dateline.door;

import java.time.Duration;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** How many requests each caller may still make in its present minute. */
final class Rates {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private static final int MOST_CALLERS = 100_000;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(MOST_CALLERS)
		.expireAfterAccess(MINUTE.multipliedBy(2))
		.build();

	private final int most;

	private final TimeMeter clock;

	Rates(int most, TimeMeter clock) {
		this.most = most;
		this.clock = clock;
	}

	/** How many there may be in a minute. */
	int most() {
		return this.most;
	}

	/** What is left to a caller. */
	Bucket of(String caller) {
		return Objects.requireNonNull(this.buckets.get(caller, (_) -> full()));
	}

	private Bucket full() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.most).refillIntervally(this.most, MINUTE))
			.withCustomTimePrecision(this.clock)
			.build();
	}

}
