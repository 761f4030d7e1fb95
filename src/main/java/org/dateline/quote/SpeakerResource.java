package org.dateline.quote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.dateline.http.PublicAddress;
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

	static SpeakerResource of(Speaker speaker, long quotes, PublicAddress address) {
		String self = address.of("/v1/speakers", speaker.id());
		Map<String, String> links = new LinkedHashMap<>();
		links.put("self", self);
		links.put("quotes", self + "/quotes");
		return new SpeakerResource(speaker.id(), speaker.name(), speaker.honorific(), speaker.role(),
				speaker.affiliation(), quotes, links);
	}

}
