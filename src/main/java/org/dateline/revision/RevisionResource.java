package org.dateline.revision;

import java.time.Instant;
import java.util.Map;

/**
 * A snapshot in a list.
 *
 * @param number its number, from 1
 * @param createdAt when it was made
 * @param headline the headline it had
 * @param digest SHA-256 of its body in hexadecimal
 * @param links its address
 */
public record RevisionResource(int number, Instant createdAt, String headline, String digest,
		Map<String, String> links) {
}
