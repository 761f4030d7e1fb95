package org.dateline.format.page;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the encoding that a page declares, in its first bytes, as the HTML Standard has
 * it (section 13.2.3.2).
 */
final class Prescan {

	private static final int REACH = 1024;

	private static final String NAME = "charset";

	private static final String ENDS = "\"'>;/ \t\r\n\f";

	private Prescan() {
	}

	/** The label of the encoding; one of two bytes a character cannot be meant there. */
	static Optional<String> of(byte[] page) {
		String head = new String(page, 0, Math.min(page.length, REACH), StandardCharsets.ISO_8859_1)
			.toLowerCase(Locale.ROOT);
		return declared(head, "<meta", ">").or(() -> declared(head, "<?xml", "?>"))
			.map((label) -> label.startsWith("utf-16") ? "utf-8" : label);
	}

	private static Optional<String> declared(String head, String opens, String closes) {
		String name = opens.equals("<meta") ? NAME : "encoding";
		int at = head.indexOf(opens);
		while (at >= 0) {
			int end = head.indexOf(closes, at);
			String tag = head.substring(at, (end >= 0) ? end : head.length());
			Optional<String> label = label(tag, name);
			if (label.isPresent() && !commented(head, at)) {
				return label;
			}
			at = head.indexOf(opens, at + opens.length());
		}
		return Optional.empty();
	}

	private static boolean commented(String head, int at) {
		return head.lastIndexOf("<!--", at) > head.lastIndexOf("-->", at);
	}

	private static Optional<String> label(String tag, String name) {
		int at = tag.indexOf(name);
		int equals = (at >= 0) ? tag.indexOf('=', at + name.length()) : -1;
		if (equals < 0 || !tag.substring(at + name.length(), equals).isBlank()) {
			return Optional.empty();
		}
		String value = tag.substring(equals + 1).strip();
		String bare = (value.startsWith("\"") || value.startsWith("'")) ? value.substring(1).strip() : value;
		int end = 0;
		while (end < bare.length() && ENDS.indexOf(bare.charAt(end)) < 0) {
			end++;
		}
		return Optional.of(bare.substring(0, end)).filter((label) -> !label.isEmpty());
	}

}
