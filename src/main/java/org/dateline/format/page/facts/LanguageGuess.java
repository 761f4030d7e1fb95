package org.dateline.format.page.facts;

/**
 * A language that a text seems to be in.
 *
 * @param language ISO 639
 * @param sure whether it is clearly ahead of all others
 */
record LanguageGuess(String language, boolean sure) {
}
