package org.dateline.security;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A key on the wire, without its secret.
 *
 * @param id its id
 * @param name what it was given out for
 * @param scope what it is good for
 * @param createdAt when it was made
 * @param revokedAt since when it is good for nothing
 * @param links addresses by relation
 */
record KeyResource(UUID id, String name, String scope, Instant createdAt, @Nullable Instant revokedAt,
		Map<String, String> links) {
}
