package org.dateline.ingest;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.attribution.Quotations;
import org.dateline.story.Source;
import org.dateline.story.Story;

/**
 * A story that came in.
 *
 * @param source by what the place is known that it came from
 * @param address the address of that place, if it has one
 * @param digest of the document
 * @param story the story, as it was found
 * @param told the story with what is said in it
 */
record Arrival(String source, Optional<String> address, String digest, Story story, Story told) {

	/**
	 * A story that names its article is known by that, else by its address, and a
	 * document without one by what it holds.
	 */
	static Arrival of(Delivery delivery, Story story) {
		String digest = delivery.digest();
		Optional<String> address = Stream
			.of(Optional.ofNullable(delivery.hints().url()), Optional.ofNullable(story.source()).map(Source::url),
					Optional.ofNullable(story.canonicalUrl()))
			.flatMap(Optional::stream)
			.findFirst();
		String source = Optional.ofNullable(story.id())
			.map((id) -> "urn:uuid:" + id)
			.or(() -> address.map(Arrival::plain))
			.or(delivery::place)
			.orElse("sha256:" + digest);
		return new Arrival(source, address, digest, story, Quotations.added(story));
	}

	/** Without what makes no other page of it: the fragment, and capitals of the host. */
	private static String plain(String url) {
		URI address = URI.create(url);
		String whole = address.getScheme().toLowerCase(Locale.ROOT) + "://"
				+ address.getRawAuthority().toLowerCase(Locale.ROOT) + address.getRawPath();
		return (address.getRawQuery() != null) ? whole + "?" + address.getRawQuery() : whole;
	}

}
