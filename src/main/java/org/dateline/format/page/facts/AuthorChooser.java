package org.dateline.format.page.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.story.Contributor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who wrote the story: linked data first, then microdata, links to authors, the
 * head, and at last the byline as it is shown.
 */
final class AuthorChooser {

	private static final int LONGEST_BYLINE = 200;

	/** So many lines about the headline can be its byline. */
	private static final int NEAR = 12;

	private final Page page;

	private final SiteNames site;

	private final int headline;

	private final Ballot<List<Contributor>> ballot = new Ballot<>(AuthorChooser::names);

	AuthorChooser(Page page, SiteNames site, int headline) {
		this.page = page;
		this.site = site;
		this.headline = headline;
	}

	private static List<String> names(List<Contributor> authors) {
		return authors.stream().map(Contributor::name).map(Wording::key).sorted().toList();
	}

	/** The authors. */
	Optional<Fact<List<Contributor>>> choose() {
		MetaTags metas = this.page.metas();
		this.ballot.hear(Origin.JSON_LD, linked());
		this.ballot.hear(Origin.MICRODATA, marked(this.page.items("author")));
		this.ballot.hear(Origin.RDFA, marked(this.page.properties("author")));
		this.ballot.hear(Origin.PARSELY, named(metas.all("parsely-author")));
		this.ballot.hear(Origin.LINK, marked(this.page.links("author")));
		this.ballot.hear(Origin.META, named(metas.all("author")));
		this.ballot.hear(Origin.OPENGRAPH, named(metas.all("article:author")));
		this.ballot.hear(Origin.META, named(metas.all("byl")));
		this.ballot.hear(Origin.META, named(metas.all("sailthru.author")));
		this.ballot.hear(Origin.DUBLIN_CORE, named(metas.all("dc.creator")));
		this.ballot.hear(Origin.BYLINE, bylines());
		this.ballot.hear(Origin.TEXT, introduced());
		return this.ballot.elect();
	}

	private List<Contributor> linked() {
		List<LinkedNode> authors = this.page.data().things("author");
		return distinct((authors.isEmpty() ? this.page.data().things("creator") : authors).stream().flatMap(this::author));
	}

	private Stream<Contributor> author(LinkedNode author) {
		@Nullable String url = author.text("url").flatMap(this.page::absolute).orElse(null);
		boolean many = author.types().stream().anyMatch((type) -> type.endsWith("Organization"));
		return author.texts("name")
			.stream()
			.flatMap((name) -> NameReader.read(name).stream())
			.map((name) -> contributor(name, many, url));
	}

	private Contributor contributor(String name, boolean many, @Nullable String url) {
		boolean organisation = many || NameReader.isAgency(name) || this.site.matches(name);
		return new Contributor(null, name, "author",
				organisation ? Contributor.Kind.ORGANISATION : Contributor.Kind.PERSON, url);
	}

	private List<Contributor> named(List<String> values) {
		return distinct(values.stream()
			.filter((value) -> !value.startsWith("http"))
			.flatMap((value) -> NameReader.read(value).stream())
			.map((name) -> contributor(name, false, null)));
	}

	private List<Contributor> marked(List<Spot> spots) {
		return distinct(spots.stream().filter((spot) -> !spot.margin()).limit(12).flatMap((spot) -> ofElement(spot.element())));
	}

	private Stream<Contributor> ofElement(Element element) {
		Element name = element.selectFirst("[itemprop=name]");
		Element holder = (name != null) ? name : element;
		String text = holder.hasAttr("content") ? holder.attr("content") : holder.text();
		Element link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
		@Nullable String url = (link != null) ? this.page.absolute(link.attr("href")).orElse(null) : null;
		return NameReader.read(text).stream().map((found) -> contributor(found, false, url));
	}

	private List<Contributor> bylines() {
		return this.page.marked(Mark.BYLINE)
			.stream()
			.filter((spot) -> !spot.margin() && Math.abs(spot.line() - this.headline) < NEAR)
			.map(Spot::element)
			.filter((element) -> element.text().length() < LONGEST_BYLINE)
			.map((element) -> distinct(ofElement(element)))
			.filter((names) -> !names.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<Contributor> introduced() {
		for (int at = Math.max(0, this.headline - 3); at < this.headline + NEAR; at++) {
			String line = this.page.line(at);
			if (line.length() < LONGEST_BYLINE && NameReader.isIntroduced(line)) {
				List<Contributor> names = named(List.of(line));
				if (!names.isEmpty()) {
					return names;
				}
			}
		}
		return List.of();
	}

	private static List<Contributor> distinct(Stream<Contributor> authors) {
		List<Contributor> distinct = new ArrayList<>();
		authors.filter((author) -> distinct.stream().noneMatch((other) -> Wording.key(other.name()).equals(Wording.key(author.name()))))
			.forEachOrdered(distinct::add);
		return distinct;
	}

}
