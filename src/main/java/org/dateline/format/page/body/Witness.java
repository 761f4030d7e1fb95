package org.dateline.format.page.body;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a page says about its story in its metadata, against which its text is held.
 *
 * @param headline the headline
 * @param standfirst the summary or description
 * @param authors who wrote it
 * @param siteName the name of the publication
 * @param articleBody the words of the story as structured data give them
 * @param published the day or moment of publication, as it is given
 */
public record Witness(@Nullable String headline, @Nullable String standfirst, List<String> authors,
		@Nullable String siteName, @Nullable String articleBody, @Nullable String published) {

	public Witness {
		authors = List.copyOf(authors);
	}

	/**
	 * A witness that knows nothing.
	 * @return the silent witness
	 */
	public static Witness silent() {
		return new Witness(null, null, List.of(), null, null, null);
	}

}
