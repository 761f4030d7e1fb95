package org.dateline.format.page.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.nio.charset.StandardCharsets;
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

	private static final String FORBIDDEN = "\"<>\\^`{|}[]\u007F";

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
		boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(trimmed);
		if (trimmed.isEmpty() || trimmed.length() > LONGEST || !whole) {
			return Optional.empty();
		}
		return parsed(trimmed).or(() -> parsed(escaped(trimmed)));
	}

	private Optional<String> parsed(String reference) {
		try {
			URI uri = new URI(reference);
			URI whole = (this.address != null) ? this.address.resolve(uri) : uri;
			String scheme = (whole.getScheme() != null) ? whole.getScheme().toLowerCase(Locale.ROOT) : "";
			boolean web = (scheme.equals("http") || scheme.equals("https")) && isHost(whole);
			return Optional.of(whole.toASCIIString()).filter((text) -> web && text.length() <= LONGEST);
		}
		catch (URISyntaxException | IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	/** Hosts with an underscore do exist; a user's name belongs into no address. */
	private static boolean isHost(URI whole) {
		String authority = whole.getRawAuthority();
		return authority != null && authority.indexOf('@') < 0
				&& (whole.getHost() != null || authority.indexOf('_') > 0);
	}

	/** Browsers escape signs in an address that the standard forbids. */
	private static String escaped(String address) {
		StringBuilder escaped = new StringBuilder();
		for (int index = 0; index < address.length(); index++) {
			char sign = address.charAt(index);
			boolean kept = (sign == '%') ? isEscape(address, index) : sign > ' ' && FORBIDDEN.indexOf(sign) < 0;
			if (kept) {
				escaped.append(sign);
			}
			else {
				escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) sign));
			}
		}
		return escaped.toString();
	}

	private static boolean isEscape(String address, int at) {
		return at + 2 < address.length() && HexFormat.isHexDigit(address.charAt(at + 1))
				&& HexFormat.isHexDigit(address.charAt(at + 2));
	}

}
