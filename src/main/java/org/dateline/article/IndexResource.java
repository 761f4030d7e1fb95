package org.dateline.article;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A section, tag or contributor on the wire.
 *
 * @param slug its name in addresses
 * @param name its name for people
 * @param kind what sort of tag or contributor it is; a section has none
 * @param scheme the vocabulary of a tag
 * @param uri the address of a tag in its vocabulary
 * @param url a contributor's own page
 * @param articles how many public articles it leads to
 * @param links addresses by relation
 */
record IndexResource(String slug, String name, @Nullable String kind, @Nullable String scheme, @Nullable String uri,
		@Nullable String url, long articles, Map<String, String> links) {
}
