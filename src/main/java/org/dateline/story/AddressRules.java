package org.dateline.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What an address in a story is like. */
final class AddressRules {

	private static final int LONGEST = 2048;

	private static final int LAST_PORT = 65_535;

	private static final List<String> WEB = List.of("http", "https");

	/** Schemes of addresses that run, hold or open something instead of naming it. */
	private static final Set<String> ACTIVE = Set.of("javascript", "vbscript", "data", "blob", "file");

	/** Hosts with an underscore do exist; {@link URI} sees no host in them. */
	private static final Pattern AUTHORITY = Pattern.compile("[A-Za-z0-9_.-]*[A-Za-z0-9_-][.]?(?::[0-9]{0,5})?");

	private AddressRules() {
	}

	/**
	 * The address of a web page or picture, if there is one.
	 * @param place where it stands
	 * @param url the address
	 */
	static void url(Place place, @Nullable String url) {
		if (url != null) {
			objection(url).ifPresent((objection) -> place.fault(objection + ": " + Shown.quoted(url)));
		}
	}

	/**
	 * The address of a web page or picture, which must be there.
	 * @param place where it stands
	 * @param url the address
	 */
	static void needed(Place place, String url) {
		if (!place.lacks(url)) {
			url(place, url);
		}
	}

	/**
	 * The name of a thing in a vocabulary, in letters of any script, if there is one.
	 * @param place where it stands
	 * @param iri an absolute address of any scheme that names things
	 */
	static void iri(Place place, @Nullable String iri) {
		if (iri != null && !isName(iri)) {
			place.fault(
					"must be an absolute IRI that names something, of up to 2048 characters, not " + Shown.quoted(iri));
		}
	}

	private static Optional<String> objection(String url) {
		if (url.length() > LONGEST) {
			return Optional.of("is " + url.length() + " characters long, at most 2048 are allowed");
		}
		if (!url.chars().allMatch((unit) -> unit > ' ' && unit < 0x7F)) {
			return Optional.of("must be ASCII without spaces and controls, with the rest percent-encoded");
		}
		return parsed(url).map(AddressRules::objection).orElse(Optional.of("is no address that can be parsed"));
	}

	private static Optional<String> objection(URI uri) {
		String scheme = uri.getScheme();
		if (scheme == null || !WEB.contains(scheme.toLowerCase(Locale.ROOT))) {
			return Optional.of("must be absolute and begin with http:// or https://");
		}
		String authority = uri.getRawAuthority();
		if (authority == null || uri.isOpaque()) {
			return Optional.of("must name a host");
		}
		if (authority.contains("@")) {
			return Optional.of("must not hold a user's name");
		}
		return isHost(uri, authority) ? Optional.empty() : Optional.of("must name a host that can exist");
	}

	private static boolean isHost(URI uri, String authority) {
		if (uri.getHost() != null) {
			return uri.getPort() <= LAST_PORT;
		}
		return AUTHORITY.matcher(authority).matches() && !authority.contains("..") && !authority.startsWith(".");
	}

	private static boolean isName(String iri) {
		return iri.length() <= LONGEST && iri.codePoints().noneMatch(AddressRules::isBreak)
				&& parsed(iri).filter(AddressRules::names).isPresent();
	}

	private static boolean isBreak(int point) {
		return TextRules.isSpace(point) || TextRules.isRefused(point);
	}

	private static boolean names(URI uri) {
		String scheme = uri.getScheme();
		return scheme != null && !ACTIVE.contains(scheme.toLowerCase(Locale.ROOT));
	}

	private static Optional<URI> parsed(String address) {
		try {
			return Optional.of(new URI(address));
		}
		catch (URISyntaxException _) {
			return Optional.empty();
		}
	}

}
