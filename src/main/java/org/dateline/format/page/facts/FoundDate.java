package org.dateline.format.page.facts;

/**
 * A date in a text.
 *
 * @param moment the date
 * @param start where it begins
 * @param end where it ends
 */
record FoundDate(Moment moment, int start, int end) {
}
