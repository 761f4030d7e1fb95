package org.dateline.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells the links of an answer as a {@code Link} header (RFC 8288, section 3). */
final class Links {

	/**
	 * The relations registered with IANA that this service uses; others are for the body.
	 */
	private static final Set<String> REGISTERED = Set.of("self", "canonical", "alternate", "collection", "describedby",
			"latest-version", "version-history", "predecessor-version", "successor-version", "next", "prev", "first",
			"related", "author", "license", "service-desc", "service-doc");

	private Links() {
	}

	static String header(Map<String, String> links, List<? extends Representation<?>> others, String address) {
		Map<String, String> registered = new LinkedHashMap<>(links);
		registered.keySet().retainAll(REGISTERED);
		Stream<String> named = registered.entrySet()
			.stream()
			.map((entry) -> '<' + entry.getValue() + ">; rel=\"" + entry.getKey() + '"');
		Stream<String> alternates = others.stream()
			.map((other) -> '<' + address + '.' + other.suffix() + ">; rel=\"alternate\"; type=\"" + other.mediaType()
					+ '"');
		return Stream.concat(named, alternates).collect(Collectors.joining(", "));
	}

}
