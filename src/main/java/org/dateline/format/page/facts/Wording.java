package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dateline.story.CodePoints;
import org.jsoup.parser.Parser;

/** How words of a page are cleaned, and when two wordings are the same. */
final class Wording {

	private static final String EDGES = " \t\"'.,:;|-·•";

	private Wording() {
	}

	/** One line, without invisible characters, each gap one space. */
	static String line(String text) {
		StringBuilder line = new StringBuilder(Math.min(text.length(), 512));
		boolean gap = false;
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (isGap(unit)) {
				gap = true;
			}
			else if (!isInvisible(unit) && !CodePoints.isRefused(text, at)) {
				line.append((gap && !line.isEmpty()) ? " " : "").append(unit);
				gap = false;
			}
		}
		return line.toString();
	}

	static boolean isGap(char unit) {
		return unit <= ' ' || unit == '\u00a0' || (unit > 0x7f && (Character.isSpaceChar(unit) || unit == '\u0085'));
	}

	private static boolean isInvisible(char unit) {
		return unit == '\u00ad' || (unit >= '\u200b' && unit <= '\u200f') || unit == '\u2060' || unit == '\ufeff'
				|| (unit >= '\u202a' && unit <= '\u202e');
	}

	/**
	 * A line whose character references are resolved, even if they were escaped twice.
	 */
	static String plain(String text) {
		String plain = text;
		for (int turn = 0; turn < 2 && plain.indexOf('&') >= 0; turn++) {
			plain = Parser.unescapeEntities(plain, false);
		}
		return line(plain);
	}

	/** A line without tags, for values that hold markup. */
	static String untagged(String text) {
		String plain = plain(text);
		int open = plain.indexOf('<');
		if (open < 0) {
			return plain;
		}
		StringBuilder kept = new StringBuilder(plain.length());
		int from = 0;
		while (open >= 0) {
			int close = isTag(plain, open) ? plain.indexOf('>', open) : open;
			if (close > open) {
				kept.append(plain, from, open).append(' ');
				from = close + 1;
			}
			open = (close < 0) ? -1 : plain.indexOf('<', close + 1);
		}
		return line(kept.append(plain, from, plain.length()).toString());
	}

	private static boolean isTag(String text, int open) {
		char next = (open + 1 < text.length()) ? text.charAt(open + 1) : ' ';
		return next == '/' || Character.isLetter(next);
	}

	/** What two wordings share when they differ in case, quotes and edges alone. */
	static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		for (int at = 0; at < text.length(); at++) {
			key.append(plainMark(text.charAt(at)));
		}
		int from = 0;
		int to = key.length();
		while (from < to && EDGES.indexOf(key.charAt(from)) >= 0) {
			from++;
		}
		while (to > from && EDGES.indexOf(key.charAt(to - 1)) >= 0) {
			to--;
		}
		return key.substring(from, to).toLowerCase(Locale.ROOT);
	}

	/** Its letters and figures alone, in lower case. */
	static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		return letters.toString();
	}

	private static char plainMark(char mark) {
		return switch (mark) {
			case '“', '”', '„', '«', '»' -> '"';
			case '‘', '’', '‚', '`', '´' -> '\'';
			case '–', '—', '‑', '‐', '−' -> '-';
			default -> mark;
		};
	}

	/** Its words in lower case; where a script sets no spaces, its characters. */
	static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		int from = -1;
		for (int at = 0; at <= text.length(); at++) {
			char unit = (at < text.length()) ? text.charAt(at) : ' ';
			boolean solid = isSolid(unit);
			if (from >= 0 && (solid || !isWordUnit(unit))) {
				words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
				from = -1;
			}
			if (solid) {
				words.add(String.valueOf(unit));
			}
			else if (from < 0 && isWordUnit(unit)) {
				from = at;
			}
		}
		return words;
	}

	private static boolean isWordUnit(char unit) {
		return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)
				|| (unit > 0x300 && Character.getType(unit) == Character.NON_SPACING_MARK)
				|| (unit > 0x300 && Character.getType(unit) == Character.COMBINING_SPACING_MARK);
	}

	/** Chinese and Japanese, which are written without spaces. */
	static boolean isSolid(char unit) {
		return unit >= 0x3040 && unit <= 0x9fff && Character.isLetter(unit);
	}

	/** How much of their words two wordings share, 0 to 1. */
	static double likeness(String one, String other) {
		Set<String> ones = new HashSet<>(words(one));
		Set<String> others = new HashSet<>(words(other));
		if (ones.isEmpty() || others.isEmpty()) {
			return 0;
		}
		long shared = ones.stream().filter(others::contains).count();
		return 2.0 * shared / (ones.size() + others.size());
	}

}
