package org.dateline.comparison;

/**
 * Words that were added to a text or removed from it.
 *
 * @param op which of both
 * @param from where they stood in the earlier text; an empty stretch where they were
 * added
 * @param to where they stand in the later text; an empty stretch where they were removed
 * @param text the words
 */
public record WordChange(Change op, Stretch from, Stretch to, String text) {
}
