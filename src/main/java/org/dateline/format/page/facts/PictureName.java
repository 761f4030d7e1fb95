package org.dateline.format.page.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a picture is called in its address, whatever its size, crop and server.
 *
 * @param file the name of its file, without the kind of file
 * @param tokens the parts of its file name that can belong to one picture alone; those of
 * its folders where the file is called after its size
 */
record PictureName(String file, Set<String> tokens) {

	/** Addresses may hold commas themselves; some pages set no space after a size. */
	private static final Pattern COMMAS = Pattern.compile(",\\s+|(?<=\\s\\d{1,5}[wx]),");

	private static final int SHORTEST_NUMBER = 6;

	private static final int SHORTEST_TOKEN = 9;

	private static final int LONGEST_WORD = 24;

	private static final int MOST_PIXELS = 100_000;

	/** The name in an address. */
	static PictureName of(String url) {
		int query = url.indexOf('?');
		String path = decoded((query >= 0) ? url.substring(0, query) : url).toLowerCase(Locale.ROOT);
		String last = path.substring(path.lastIndexOf('/') + 1);
		int dot = last.lastIndexOf('.');
		Set<String> own = tokens(last);
		return new PictureName((dot > 0) ? last.substring(0, dot) : last, own.isEmpty() ? tokens(path) : own);
	}

	private static String decoded(String path) {
		try {
			return (path.indexOf('%') >= 0) ? URLDecoder.decode(path, StandardCharsets.UTF_8) : path;
		}
		catch (IllegalArgumentException _) {
			return path;
		}
	}

	private static Set<String> tokens(String path) {
		Set<String> tokens = new HashSet<>();
		int from = 0;
		for (int at = 0; at <= path.length(); at++) {
			if (at == path.length() || !Character.isLetterOrDigit(path.charAt(at))) {
				String token = path.substring(from, at);
				if (isOwn(token)) {
					tokens.add(token);
				}
				from = at + 1;
			}
		}
		return tokens;
	}

	/** Long numbers, and long mixtures of letters and figures; a date is neither. */
	private static boolean isOwn(String token) {
		long figures = token.chars().filter(Character::isDigit).count();
		boolean date = token.length() == 8 && token.startsWith("20");
		boolean number = figures == token.length() && token.length() >= SHORTEST_NUMBER;
		boolean mixture = figures > 0 && token.length() >= SHORTEST_TOKEN;
		return !date && (number || mixture || token.length() > LONGEST_WORD);
	}

	/** Whether the other is this name and a size. */
	boolean isRoot(PictureName other) {
		return this.file.length() > SHORTEST_TOKEN && other.file.startsWith(this.file);
	}

	/** Whether both name the same picture. */
	boolean isSame(PictureName other) {
		return this.file.equals(other.file) || this.tokens.stream().anyMatch(other.tokens::contains);
	}

	/** The address with the greatest width in a set of sources. */
	static String largest(String set) {
		String best = "";
		int most = -1;
		for (String part : COMMAS.split(set, -1)) {
			String entry = part.strip();
			int space = entry.lastIndexOf(' ');
			Integer width = (space > 0) ? pixels(entry.substring(space + 1)) : Integer.valueOf(0);
			if (width != null && width > most && !entry.isEmpty()) {
				most = width;
				best = (space > 0) ? entry.substring(0, space).strip() : entry;
			}
		}
		return best;
	}

	/** The greatest width in a set of sources, 0 where it names none. */
	static int greatest(String set) {
		return COMMAS.splitAsStream(set)
			.map(String::strip)
			.filter((entry) -> entry.endsWith("w") && entry.indexOf(' ') > 0)
			.map((entry) -> pixels(entry.substring(entry.lastIndexOf(' ') + 1)))
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
	}

	/** Pixels may be written as "1200px" or "1200.0". */
	static @Nullable Integer pixels(String text) {
		int end = 0;
		while (end < text.length() && end < SHORTEST_NUMBER && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		int pixels = (end > 0) ? Integer.parseInt(text.substring(0, end)) : 0;
		return (pixels > 0 && pixels < MOST_PIXELS) ? Integer.valueOf(pixels) : null;
	}

}
