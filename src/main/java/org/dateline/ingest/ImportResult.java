package org.dateline.ingest;

import java.util.Map;
import java.util.UUID;

import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document.
 *
 * @param outcome {@code created}, {@code revised}, {@code unchanged}, or {@code read}
 * where nothing was to be kept
 * @param article the id of the article, where it was kept
 * @param revision the number of its latest revision
 * @param story the story
 * @param report what became of each part of the document
 * @param links addresses by relation
 */
public record ImportResult(String outcome, @Nullable UUID article, @Nullable Integer revision, Story story,
		ImportReport report, Map<String, String> links) {
}
