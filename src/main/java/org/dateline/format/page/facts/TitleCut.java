package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;

/** Cuts the name of the site off a title. */
final class TitleCut {

	private static final List<String> SIGNS = List.of(" | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ",
			" / ", " ― ", " ‹ ", " › ", " ◆ ", "｜", " ~ ", " > ", " < ", "| ", "│");

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

	/** The title without the name of the site at its end or its beginning. */
	String cut(String title) {
		String kept = title;
		boolean again = true;
		while (again) {
			String shorter = once(kept);
			again = shorter.length() < kept.length();
			kept = shorter;
		}
		return kept;
	}

	private String once(String title) {
		for (int at = title.length() - 1; at > 0; at--) {
			int sign = signAt(title, at);
			if (sign > 0) {
				if (isSite(title.substring(at + sign).strip())) {
					return title.substring(0, at).strip();
				}
				break;
			}
		}
		List<String> parts = parts(title);
		if (parts.size() > 1 && isSite(parts.getFirst())) {
			return title.substring(title.indexOf(parts.get(1), parts.getFirst().length())).strip();
		}
		return title;
	}

	private boolean isSite(String part) {
		return this.site.matches(part);
	}

}
