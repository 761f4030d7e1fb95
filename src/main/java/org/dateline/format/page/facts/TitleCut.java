package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;

/** Cuts the name of the site off a title. */
final class TitleCut {

	private static final List<String> SIGNS = List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ",
			" / ", " ― ", " ‹ ", " › ", " ◆ ", "｜", " ~ ", " > ", " < ", "| ", "│");

	/** What a sign can begin with. */
	private static final String FIRSTS = " |｜│";

	private final SiteNames site;

	TitleCut(SiteNames site) {
		this.site = site;
	}

	/** The parts of a title between bars and dashes. */
	static List<String> parts(String title) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		int at = 0;
		while (at < title.length()) {
			int sign = signAt(title, at);
			if (sign > 0) {
				parts.add(title.substring(from, at).strip());
				from = at + sign;
				at = from;
			}
			else {
				at++;
			}
		}
		parts.add(title.substring(from).strip());
		return parts.stream().filter((part) -> !part.isEmpty()).toList();
	}

	private static int signAt(String title, int at) {
		if (FIRSTS.indexOf(title.charAt(at)) < 0) {
			return 0;
		}
		for (String sign : SIGNS) {
			if (title.startsWith(sign, at)) {
				return sign.length();
			}
		}
		return 0;
	}

	/** All that stands before each bar or dash, the longest first. */
	static List<String> beginnings(String title) {
		List<String> beginnings = new ArrayList<>();
		for (int at = title.length() - 1; at > 0; at--) {
			if (signAt(title, at) > 0) {
				beginnings.add(title.substring(0, at).strip());
			}
		}
		return beginnings.stream().filter((text) -> !text.isEmpty()).distinct().toList();
	}

	/** The title up to its first bar or dash, if enough words stand before it. */
	String shortest(String title) {
		String kept = cut(title);
		List<String> parts = parts(kept);
		boolean enough = parts.size() > 1 && Wording.words(parts.getFirst()).size() > 1;
		return enough ? parts.getFirst() : kept;
	}

	/** The title without the name of the site, and without a word or two after a bar. */
	String cut(String title) {
		String kept = withoutOrnament(title);
		boolean again = true;
		while (again) {
			String shorter = once(kept);
			again = shorter.length() < kept.length();
			kept = shorter;
		}
		return kept;
	}

	/** A star or an arrow at the end is an ornament. */
	private static String withoutOrnament(String title) {
		int end = title.length();
		while (end > 0 && (title.charAt(end - 1) == ' ' || isOrnament(title.charAt(end - 1)))) {
			end--;
		}
		return (end > 0) ? title.substring(0, end) : title;
	}

	private static boolean isOrnament(char unit) {
		int type = Character.getType(unit);
		return unit > 0xff && (type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL);
	}

	private String once(String title) {
		for (int at = title.length() - 1; at > 0; at--) {
			int sign = signAt(title, at);
			if (sign > 0) {
				if (isTail(title.substring(at + sign).strip(), title.substring(at, at + sign),
						title.substring(0, at))) {
					return title.substring(0, at).strip();
				}
				break;
			}
		}
		List<String> parts = parts(title);
		if (parts.size() > 1 && this.site.matches(parts.getFirst())) {
			return title.substring(title.indexOf(parts.get(1), parts.getFirst().length())).strip();
		}
		return title;
	}

	/**
	 * After a bar stands a section or the site; after a dash there may be more of the
	 * title.
	 */
	private boolean isTail(String tail, String sign, String before) {
		boolean bar = sign.strip().equals("|") || sign.strip().equals("｜");
		return this.site.matches(tail) || (bar && Wording.words(tail).size() <= 4 && Wording.words(before).size() > 2);
	}

}
