package org.dateline.format.page.facts;

import java.util.List;

import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.jspecify.annotations.Nullable;

/**
 * All that a page says of its story; what it does not say is absent.
 *
 * @param headline the headline, without the name of the site
 * @param kicker the line above the headline
 * @param standfirst the summary beneath the headline, or the page's description of itself
 * @param authors who wrote it
 * @param published when it was first published
 * @param modified when it was last changed
 * @param language BCP 47
 * @param publisher who publishes it
 * @param section the part of the publication in which it stands
 * @param topics what it is about
 * @param leadImage the picture that stands for it
 * @param canonicalUrl its own address
 * @param aliases other addresses of the same story
 * @param licence the licence, an address or a name
 * @param copyright who owns it
 * @param articleBody the text as linked data gives it, often shortened
 */
public record Facts(@Nullable Fact<String> headline, @Nullable Fact<String> kicker, @Nullable Fact<String> standfirst,
		@Nullable Fact<List<Contributor>> authors, @Nullable Fact<Moment> published, @Nullable Fact<Moment> modified,
		@Nullable Fact<String> language, @Nullable Fact<Publisher> publisher, @Nullable Fact<String> section,
		@Nullable Fact<List<String>> topics, @Nullable Fact<LeadImage> leadImage, @Nullable Fact<String> canonicalUrl,
		List<String> aliases, @Nullable Fact<String> licence, @Nullable Fact<String> copyright,
		@Nullable String articleBody) {

	public Facts {
		aliases = List.copyOf(aliases);
	}

}
