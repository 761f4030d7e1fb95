package org.dateline.revision;

import java.time.Instant;

/**
 * What is to be kept of a thing as it stands.
 *
 * @param headline what it is called
 * @param open whether the public may see it
 * @param body the body
 * @param at when
 */
public record Snapshot(String headline, boolean open, String body, Instant at) {
}
