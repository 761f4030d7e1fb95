package org.dateline.format.page.facts;

/**
 * A line of what the page shows.
 *
 * @param text its words, shortened where it is very long
 * @param margin whether it stands beside the story
 */
record Line(String text, boolean margin) {
}
