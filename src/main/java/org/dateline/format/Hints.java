package org.dateline.format;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside what stands in it. It counts where the document
 * itself is silent; the address and the encoding, which no document knows better, count
 * always.
 *
 * @param url the address that it was at, absolute
 * @param charset the encoding that came with it, such as a header named
 * @param language the language of its story, BCP 47
 * @param publisher who publishes it
 * @param publishedAt when it was published, an ISO 8601 date or time with offset
 */
public record Hints(@Nullable String url, @Nullable String charset, @Nullable String language,
		@Nullable String publisher, @Nullable String publishedAt) {

	/** Nothing is known. */
	public static final Hints NONE = new Hints(null, null, null, null, null);

}
