package org.dateline.security;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A key on the wire this once with its secret.
 *
 * @param id its id
 * @param name what it was given out for
 * @param scope what it is good for
 * @param createdAt when it was made
 * @param key the secret, which is kept nowhere
 * @param links addresses by relation
 */
record NewKey(UUID id, String name, String scope, Instant createdAt, String key, Map<String, String> links) {
}
