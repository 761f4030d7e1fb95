package org.dateline.newsstand;

/** A header of an answer. */
record Field(String name, String value) {
}
