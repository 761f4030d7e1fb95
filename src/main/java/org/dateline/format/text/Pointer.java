package org.dateline.format.text;

/**
 * A pointer to another story among the paragraphs.
 *
 * @param passage where it stands
 * @param headline the headline of the other story
 * @param shot the number of its picture, -1 where it has none
 */
record Pointer(int passage, String headline, int shot) {
}
