package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;

/**
 * Finds the day of publication in the data that a page carries for its own scripts, where
 * it says so nowhere else.
 */
final class ScriptDate {

	private static final List<String> NAMES = List.of("datePublished", "published_at", "publishedAt", "publishDate",
			"publicationDate", "publish_date", "published_date", "publishedDate", "createdAt", "created_at");

	private static final int WIDEST_GAP = 8;

	private static final int LONGEST_DATE = 30;

	private ScriptDate() {
	}

	/** The first value under the likeliest name. */
	static Optional<String> find(List<String> scripts) {
		return NAMES.stream()
			.flatMap((name) -> scripts.stream().map((script) -> find(name, script)))
			.filter((value) -> !value.isEmpty())
			.findFirst();
	}

	private static String find(String name, String script) {
		int at = script.indexOf(name);
		return (at < 0) ? "" : value(script, at + name.length());
	}

	/** The quotes may be escaped, so it is only looked where figures begin and end. */
	private static String value(String script, int from) {
		int start = from;
		while (start < script.length() && start < from + WIDEST_GAP && !isFigure(script.charAt(start))) {
			start++;
		}
		int end = start;
		while (end < script.length() && end < start + LONGEST_DATE && isPart(script.charAt(end))) {
			end++;
		}
		return (end - start >= 10) ? script.substring(start, end) : "";
	}

	private static boolean isFigure(char unit) {
		return unit >= '0' && unit <= '9';
	}

	private static boolean isPart(char unit) {
		return isFigure(unit) || "-:.+TZ ".indexOf(unit) >= 0;
	}

}
