package org.dateline.article;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.dateline.http.Digest;
import org.dateline.http.Ids;
import org.dateline.listing.SortKey;
import org.dateline.story.Slugs;

/**
 * Makes slugs also of what has no Latin letters in it, so that no two things of any
 * script fall together.
 */
final class NewSlugs {

	private static final int DIGITS = 12;

	private NewSlugs() {
	}

	/** A slug of a headline, which may look like an id too. */
	static String of(String headline, UUID article) {
		String id = article.toString();
		String otherwise = "article-" + id.substring(id.length() - DIGITS);
		String slug = Slugs.of(headline, otherwise);
		return Ids.read(slug).isPresent() ? otherwise : slug;
	}

	/** A slug of somebody's name, the same wherever the name stands. */
	static String of(String name) {
		String digest = Digest.of(SortKey.of(name).getBytes(StandardCharsets.US_ASCII));
		return Slugs.of(name, "contributor-" + digest.substring(0, DIGITS));
	}

}
