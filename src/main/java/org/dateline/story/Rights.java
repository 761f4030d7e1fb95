package org.dateline.story;

import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a story, and from when until when.
 *
 * @param copyrightHolder who owns it
 * @param copyrightNotice the notice to print
 * @param usageTerms what may be done with it, in words
 * @param licence the address or name of its licence
 * @param embargoedUntil when it may be published
 * @param expiresAt until when it may be published
 * @param dataMining what the PLUS vocabulary allows of text and data mining
 */
public record Rights(@Nullable String copyrightHolder, @Nullable String copyrightNotice, @Nullable String usageTerms,
		@Nullable String licence, @Nullable OffsetDateTime embargoedUntil, @Nullable OffsetDateTime expiresAt,
		@Nullable String dataMining) {
}
