package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.story.Contributor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads authors out of elements that name them, with the addresses of their pages. */
final class BylineReader {

	/** Names that stand together stand within so many lines. */
	private static final int TOGETHER = 3;

	private static final int LONGEST = 200;

	private static final int MOST_SPOTS = 16;

	private final Page page;

	private final SiteNames site;

	BylineReader(Page page, SiteNames site) {
		this.page = page;
		this.site = site;
	}

	/**
	 * The names of a group of elements that stand together; the first group that has any.
	 */
	List<Contributor> together(Stream<Spot> spots) {
		List<Contributor> authors = new ArrayList<>();
		int line = -1;
		for (Spot spot : innermost(spots.filter((some) -> !isAside(some)).limit(MOST_SPOTS).toList())) {
			boolean near = line < 0 || spot.line() - line <= TOGETHER;
			List<Contributor> found = near ? ofElement(spot.element()) : List.of();
			if (!found.isEmpty()) {
				line = spot.line();
				authors.addAll(found);
			}
		}
		return distinct(authors);
	}

	private static boolean isAside(Spot spot) {
		String names = spot.element().className() + ' ' + spot.element().attr("itemtype");
		return spot.element().hasClass("comment-author") || names.contains("Comment");
	}

	/** An element that holds another of the kind says more than the name. */
	private List<Spot> innermost(List<Spot> spots) {
		return spots.stream()
			.filter((spot) -> spots.stream().noneMatch((other) -> holds(spot.element(), other.element())))
			.toList();
	}

	private boolean holds(Element outer, Element inner) {
		Element parent = inner.parent();
		for (int steps = 0; parent != null && steps < 12; steps++) {
			if (parent.equals(outer)) {
				return !ofElement(inner).isEmpty();
			}
			parent = parent.parent();
		}
		return false;
	}

	private List<Contributor> ofElement(Element element) {
		Element name = element.selectFirst("[itemprop=name]");
		if (name != null) {
			return named(name.hasAttr("content") ? name.attr("content") : name.text(), link(element), true);
		}
		if (element.hasAttr("content")) {
			return named(element.attr("content"), null, true);
		}
		List<Element> links = element.normalName().equals("a") ? List.of(element) : element.select("a[href]");
		List<Contributor> linked = links.stream()
			.limit(8)
			.flatMap((link) -> named(link.text(), link.attr("href"), isAuthorLink(link)).stream())
			.toList();
		String text = element.text();
		return (!linked.isEmpty() || text.length() > LONGEST) ? linked : named(text, null, false);
	}

	private static boolean isAuthorLink(Element link) {
		String href = link.attr("href");
		return link.attr("rel").contains("author")
				|| Stream.of("author", "autor", "/user", "profil", "/people/", "/team/").anyMatch(href::contains);
	}

	private static @Nullable String link(Element element) {
		Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
		return (link != null) ? link.attr("href") : null;
	}

	/** The names in a text; an alias only where an attribute vouches for it. */
	List<Contributor> named(String text, @Nullable String href, boolean vouched) {
		String line = Wording.untagged(text);
		List<String> names = this.site.matches(line) ? List.of(line) : NameReader.read(line);
		if (names.isEmpty() && vouched && NameRules.isAlias(line)) {
			names = List.of(line);
		}
		if (!vouched) {
			names = names.stream().filter((name) -> NameRules.isFullName(name) || this.site.matches(name)).toList();
		}
		@Nullable String url = Optional.ofNullable(href).flatMap(this.page::absolute).orElse(null);
		return names.stream().map((name) -> contributor(name, false, url)).toList();
	}

	/** An author, of whom the kind is told by the name if the page does not. */
	Contributor contributor(String name, boolean many, @Nullable String url) {
		boolean organisation = many || NameRules.isAgency(name) || this.site.matches(name);
		return new Contributor(null, name, "author",
				organisation ? Contributor.Kind.ORGANISATION : Contributor.Kind.PERSON, url);
	}

	/** Each author once, by name. */
	static List<Contributor> distinct(List<Contributor> authors) {
		List<Contributor> distinct = new ArrayList<>();
		for (Contributor author : authors) {
			String key = Wording.key(author.name());
			if (distinct.stream().noneMatch((other) -> Wording.key(other.name()).equals(key))) {
				distinct.add(author);
			}
		}
		return List.copyOf(distinct);
	}

	/** The names that stand under several names of the head. */
	List<Contributor> tagged(String... tags) {
		return Arrays.stream(tags)
			.map(this.page.metas()::all)
			.filter((values) -> !values.isEmpty())
			.map(this::tagged)
			.filter((authors) -> !authors.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<Contributor> tagged(List<String> values) {
		return distinct(values.stream()
			.filter((value) -> !value.startsWith("http"))
			.flatMap((value) -> named(value, null, true).stream())
			.toList());
	}

}
