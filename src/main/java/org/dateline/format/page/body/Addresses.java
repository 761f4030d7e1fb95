package org.dateline.format.page.body;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Makes the addresses on a page such as a story may hold: absolute, and in ASCII. */
final class Addresses {

	private static final int LONGEST = 2048;

	private static final String REFUSED = "\"<>\\^`{|}";

	private final @Nullable URI base;

	Addresses(@Nullable URI base) {
		this.base = base;
	}

	/**
	 * Reads an address.
	 * @param written the address as it is written on the page
	 * @return the absolute http or https address, empty where there is none
	 */
	Optional<String> find(String written) {
		String plain = written.strip();
		if (plain.isEmpty() || plain.startsWith("#") || plain.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			URI address = new URI(encoded(plain));
			URI absolute = (this.base != null) ? this.base.resolve(address) : address;
			return Optional.of(absolute).filter(Addresses::isWeb).map(URI::toString);
		}
		catch (URISyntaxException | IllegalArgumentException _) {
			return Optional.empty();
		}
	}

	private static boolean isWeb(URI address) {
		String scheme = address.getScheme();
		String authority = address.getRawAuthority();
		if (scheme == null || authority == null || address.getHost() == null || authority.contains("@")) {
			return false;
		}
		String lower = scheme.toLowerCase(Locale.ROOT);
		return (lower.equals("http") || lower.equals("https")) && address.toString().length() <= LONGEST;
	}

	private static String encoded(String plain) {
		StringBuilder ascii = new StringBuilder(plain.length() + 16);
		for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
			int point = plain.codePointAt(at);
			boolean kept = (point == '%') ? isEscape(plain, at) : isPlain(point);
			if (kept) {
				ascii.append((char) point);
			}
			else if (point != '\n' && point != '\t') {
				escape(point, ascii);
			}
		}
		return ascii.toString();
	}

	private static boolean isPlain(int point) {
		return point > ' ' && point < 0x7F && REFUSED.indexOf(point) < 0;
	}

	private static boolean isEscape(String plain, int at) {
		return at + 2 < plain.length() && HexFormat.isHexDigit(plain.charAt(at + 1))
				&& HexFormat.isHexDigit(plain.charAt(at + 2));
	}

	private static void escape(int point, StringBuilder ascii) {
		for (byte unit : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
			ascii.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
		}
	}

}
