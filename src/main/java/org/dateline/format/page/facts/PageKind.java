package org.dateline.format.page.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says it is.
 *
 * @param types the types of what its linked data describes, such as {@code NewsArticle}
 * @param openGraph its {@code og:type}
 * @param free whether all may read it, where the page says so
 */
public record PageKind(List<String> types, @Nullable String openGraph, @Nullable Boolean free) {

	public PageKind {
		types = List.copyOf(types);
	}

}
