package org.dateline.story;

/**
 * The part of a publication in which a story stands.
 *
 * @param slug its name in addresses
 * @param name its name for people
 */
public record Section(String slug, String name) {
}
