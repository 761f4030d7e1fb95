package org.dateline.comparison;

/**
 * A stretch of a text.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last one
 */
public record Stretch(int start, int end) {
}
