package org.dateline.article;

import java.util.List;
import java.util.Map;

import org.dateline.image.ImageResource;
import org.dateline.quote.QuoteResource;
import org.jspecify.annotations.Nullable;

/** What is put into a summary because it was asked for. */
record Extras(@Nullable List<ImageResource> images, @Nullable List<QuoteResource> quotes, boolean related,
		Map<String, String> links) {
}
