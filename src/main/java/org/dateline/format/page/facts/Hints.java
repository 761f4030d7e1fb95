package org.dateline.format.page.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the caller knows of a page beforehand; it counts only where the page is silent.
 *
 * @param language BCP 47
 * @param publisher the publisher's name
 * @param published when the story was published
 */
public record Hints(@Nullable String language, @Nullable String publisher, @Nullable Moment published) {

	/** The caller knows nothing. */
	public static final Hints NONE = new Hints(null, null, null);

}
