package org.dateline.story;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Where a story came from.
 *
 * @param url the address it was read at
 * @param format the media type it was read in
 * @param retrievedAt when it was read
 */
public record Source(@Nullable String url, @Nullable String format, @Nullable OffsetDateTime retrievedAt) {
}
