package org.dateline.format.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names for addresses. */
final class Slugs {

	private Slugs() {
	}

	/** A name in small Latin letters, digits and hyphens; empty where nothing is left. */
	static String of(String name) {
		StringBuilder slug = new StringBuilder();
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		for (int index = 0; index < plain.length(); index++) {
			char sign = plain.charAt(index);
			boolean kept = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
			boolean gap = !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && !kept
					&& Character.getType(sign) != Character.NON_SPACING_MARK;
			slug.append(kept ? String.valueOf(sign) : gap ? "-" : "");
		}
		int length = slug.length();
		return (length > 0 && slug.charAt(length - 1) == '-') ? slug.substring(0, length - 1) : slug.toString();
	}

}
