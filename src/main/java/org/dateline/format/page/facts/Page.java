package org.dateline.format.page.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A page, gathered and ready to be asked.
 *
 * @param address its address, where it is known
 * @param hints what the caller knew
 * @param gathered what stands on it
 * @param data its linked data
 */
record Page(@Nullable URI address, Hints hints, Gathered gathered, LinkedData data) {

	private static final int LONGEST = 2048;

	MetaTags metas() {
		return this.gathered.metas();
	}

	List<Line> lines() {
		return this.gathered.lines().lines();
	}

	/** The words of a line; beyond the page's ends there are none. */
	String line(int number) {
		return (number >= 0 && number < lines().size()) ? lines().get(number).text() : "";
	}

	/** The title of the page, or nothing. */
	String title() {
		return this.gathered.titles().stream().findFirst().orElse("");
	}

	/** The host that serves the page in lower case, or nothing. */
	String host() {
		String host = (this.address != null) ? this.address.getHost() : null;
		return (host != null) ? host.toLowerCase(Locale.ROOT) : "";
	}

	List<Spot> marked(Mark mark) {
		return this.gathered.marked().getOrDefault(mark, List.of());
	}

	List<Spot> items(String name) {
		return found(this.gathered.items(), name);
	}

	List<Spot> properties(String name) {
		return found(this.gathered.properties(), name);
	}

	List<Spot> links(String name) {
		return found(this.gathered.links(), name);
	}

	/** Those within the story first; those beside it only where there are no others. */
	private static List<Spot> found(Map<String, List<Spot>> spots, String name) {
		List<Spot> all = spots.getOrDefault(name, List.of());
		List<Spot> within = all.stream().filter((spot) -> !spot.margin()).toList();
		return within.isEmpty() ? all : within;
	}

	/** Headings of the first rank, those of the story first. */
	List<Spot> headings(String name) {
		List<Spot> all = this.gathered.named(name);
		return Stream.concat(all.stream().filter((spot) -> !spot.margin()), all.stream().filter(Spot::margin)).toList();
	}

	/** An address on the page made absolute, if it can be one of the web. */
	Optional<String> absolute(String reference) {
		String trimmed = reference.strip().replace(" ", "%20");
		if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(trimmed);
			URI whole = (this.address != null) ? this.address.resolve(uri) : uri;
			String scheme = (whole.getScheme() != null) ? whole.getScheme().toLowerCase(Locale.ROOT) : "";
			boolean web = (scheme.equals("http") || scheme.equals("https")) && whole.getRawAuthority() != null;
			return web ? Optional.of(whole.toASCIIString()) : Optional.empty();
		}
		catch (URISyntaxException | IllegalArgumentException _) {
			return isPlainWeb(trimmed) ? Optional.of(trimmed) : Optional.empty();
		}
	}

	/** Browsers are content with signs in an address that the standard forbids. */
	private static boolean isPlainWeb(String address) {
		int host = address.startsWith("https://") ? 8 : 7;
		return (host == 8 || address.startsWith("http://")) && address.length() > host
				&& Character.isLetterOrDigit(address.charAt(host));
	}

}
