package org.dateline.quote;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A speaker on the wire.
 *
 * @param id the id
 * @param name the full name
 * @param honorific a title such as {@code Dr}
 * @param role what the speaker is
 * @param affiliation for whom the speaker stands
 * @param quotes how many quotations are kept
 * @param links addresses by relation
 */
public record SpeakerResource(UUID id, String name, @Nullable String honorific, @Nullable String role,
		@Nullable String affiliation, long quotes, Map<String, String> links) {
}
