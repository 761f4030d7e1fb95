package org.dateline.credit;

/**
 * What a line says.
 *
 * @param notice its credit
 * @param caption what is left of it
 * @param confidence how sure that is
 */
record Reading(Notice notice, String caption, double confidence) {
}
