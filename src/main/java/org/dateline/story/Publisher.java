package org.dateline.story;

import org.jspecify.annotations.Nullable;

/**
 * Who publishes a story.
 *
 * @param name the publisher's name
 * @param url the publisher's site
 * @param logo the address of a picture that stands for the publisher
 */
public record Publisher(String name, @Nullable String url, @Nullable String logo) {
}
