package org.dateline.format;

import java.util.Map;

import org.dateline.story.Story;
import tools.jackson.databind.JsonNode;

/**
 * A story as somebody sent it.
 *
 * @param story what it says
 * @param claims what it says besides of members that are made by the service, by their
 * names
 */
public record Manuscript(Story story, Map<String, JsonNode> claims) {
}
