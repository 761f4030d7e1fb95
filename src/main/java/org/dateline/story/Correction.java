package org.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * What was wrong in a story and has been put right, told to its readers.
 *
 * @param text the note
 * @param date an ISO 8601 date or date and time, as precise as it is known
 */
public record Correction(String text, @Nullable String date) {
}
