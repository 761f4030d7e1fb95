package org.dateline.format.text;

/**
 * What a passage was found to be.
 *
 * @param role what it is
 * @param of the number of what it belongs to, 0 for nothing
 * @param reason why
 * @param confidence how sure that is
 */
record Judgement(Role role, int of, String reason, double confidence) {
}
