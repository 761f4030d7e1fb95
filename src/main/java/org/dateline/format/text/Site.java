package org.dateline.format.text;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The name of the site, and the lines that end in it. */
final class Site {

	private final @Nullable String name;

	Site(Repetition repetition, @Nullable String hint) {
		this.name = repetition.site().orElse(hint);
	}

	Optional<String> find() {
		return Optional.ofNullable(this.name);
	}

	boolean isName(String text) {
		return this.name != null && Words.key(text).equals(Words.key(this.name));
	}

	/** What stands before the name of the site, if a line ends in it. */
	Optional<String> titled(String text) {
		if (this.name == null || !text.endsWith(this.name)) {
			return Optional.empty();
		}
		int end = text.length() - this.name.length();
		return Partings.ALL.stream()
			.filter((parting) -> text.startsWith(parting, end - parting.length()) && end > parting.length())
			.map((parting) -> text.substring(0, end - parting.length()).strip())
			.findFirst();
	}

	/** A line without the name of the site at its end. */
	String bare(String text) {
		return titled(text).orElse(text);
	}

}
