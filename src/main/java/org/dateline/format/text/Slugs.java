package org.dateline.format.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names for addresses. */
final class Slugs {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

	private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");

	private static final Pattern EDGES = Pattern.compile("^-|-$");

	private Slugs() {
	}

	/** A name in small Latin letters, digits and hyphens; empty where nothing is left. */
	static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
		String joined = GAPS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("-");
		return EDGES.matcher(joined).replaceAll("");
	}

}
