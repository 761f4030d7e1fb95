package org.dateline.story;

/**
 * A name that another system has for a story.
 *
 * @param scheme whose name it is, such as {@code guid}
 * @param value the name
 */
public record Identifier(String scheme, String value) {
}
