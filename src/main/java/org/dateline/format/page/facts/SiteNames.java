package org.dateline.format.page.facts;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the site calls itself, so that its name is not taken for a headline or an author.
 */
final class SiteNames {

	private static final List<String> TAGS = List.of("og:site_name", "application-name", "apple-mobile-web-app-title",
			"twitter:app:name:iphone", "dc.publisher", "publisher", "cre");

	private final Set<String> names = new HashSet<>();

	private final Set<String> hostNames = new HashSet<>();

	SiteNames(Page page) {
		TAGS.forEach((tag) -> page.metas().all(tag).forEach(this::add));
		page.data().texts("publisher").forEach(this::add);
		page.data()
			.nodes()
			.stream()
			.filter((node) -> Stream.of("WebSite", "Organization", "NewsMediaOrganization")
				.anyMatch(node.types()::contains))
			.forEach((node) -> node.text("name").ifPresent(this::add));
		addHost(page.host());
	}

	private void add(String name) {
		String letters = letters(name);
		if (letters.length() > 1) {
			this.names.add(letters);
		}
	}

	private void addHost(String host) {
		List<String> labels = Stream.of(host)
			.flatMap((name) -> java.util.regex.Pattern.compile("\\.").splitAsStream(name))
			.toList();
		if (labels.size() > 1) {
			labels.subList(0, labels.size() - 1)
				.stream()
				.map(SiteNames::letters)
				.filter((label) -> label.length() > 2)
				.forEach(this.hostNames::add);
			this.names.add(letters(host));
			this.names.add(letters(host.startsWith("www.") ? host.substring(4) : host));
		}
	}

	private static String letters(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		String all = letters.toString();
		return (all.startsWith("the") && all.length() > 5) ? all.substring(3) : all;
	}

	/** Whether words are the name of the site. */
	boolean matches(String text) {
		String letters = letters(text);
		return this.names.contains(letters) || this.hostNames.contains(letters);
	}

	/** Whether words hold the name of the site, or the name holds them. */
	boolean touches(String text) {
		String letters = letters(text);
		return matches(text) || (letters.length() > 3 && Stream.concat(this.names.stream(), this.hostNames.stream())
			.filter((name) -> name.length() > 3)
			.anyMatch((name) -> letters.contains(name) || name.contains(letters)));
	}

}
