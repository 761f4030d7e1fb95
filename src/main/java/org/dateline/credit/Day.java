package org.dateline.credit;

/**
 * A day and where it stands.
 *
 * @param date ISO 8601
 * @param start where its first word begins
 */
record Day(String date, int start) {
}
