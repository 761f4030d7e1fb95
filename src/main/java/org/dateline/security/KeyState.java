package org.dateline.security;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.dateline.http.Version;
import org.jspecify.annotations.Nullable;

/** How many keys there are and were revoked, and when that last happened. */
record KeyState(long keys, long revoked, @Nullable Instant created, @Nullable Instant changed) {

	Version version() {
		Instant since = Stream.of(this.created, this.changed)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(Instant.EPOCH);
		return new Version("keys %d %d %s".formatted(this.keys, this.revoked, since), since, true);
	}

}
