package org.dateline.format.text;

/**
 * What belongs together without a break: mostly one line, more where lines were wrapped.
 *
 * @param first the number of its first line
 * @param last the number of its last line
 * @param text its words
 * @param apart whether a blank line stands before it
 */
record Passage(int first, int last, String text, boolean apart) {
}
