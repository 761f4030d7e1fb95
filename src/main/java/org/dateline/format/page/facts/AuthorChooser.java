package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.story.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * Chooses who wrote the story.
 *
 * <p>
 * Linked data is believed first, then microdata, links to authors, the byline as it is
 * shown, and the head. But a person is believed before an organisation wherever the page
 * names one, and of names that a shorter list leaves out, organisations are dropped, and
 * people too if two places agree on the shorter list: these edited, filmed or checked.
 */
final class AuthorChooser {

	private static final int LONGEST_LINE = 160;

	/** So many lines about the headline can be its byline. */
	private static final int NEAR = 12;

	private static final int ABOVE = 4;

	private final Page page;

	private final BylineReader bylines;

	private final int headline;

	private final Ballot<List<Contributor>> ballot = new Ballot<>(AuthorChooser::names);

	AuthorChooser(Page page, SiteNames site, int headline) {
		this.page = page;
		this.bylines = new BylineReader(page, site);
		this.headline = headline;
	}

	private static List<String> names(List<Contributor> authors) {
		return authors.stream().map(Contributor::name).map(Wording::key).sorted().toList();
	}

	/** The authors. */
	Optional<Fact<List<Contributor>>> choose() {
		hear();
		List<Candidate<List<Contributor>>> candidates = this.ballot.candidates();
		Optional<Candidate<List<Contributor>>> people = candidates.stream()
			.filter((candidate) -> hasPerson(candidate) && !isPiece(candidate, candidates.getFirst()))
			.findFirst();
		return people.map((first) -> shorter(first, candidates))
			.or(() -> candidates.stream().findFirst())
			.map(this.ballot::elect);
	}

	private void hear() {
		this.ballot.hear(Origin.JSON_LD, linked());
		this.ballot.hear(Origin.MICRODATA, this.bylines.together(within(this.page.items("author"))));
		this.ballot.hear(Origin.RDFA, this.bylines.together(within(this.page.properties("author"))));
		this.ballot.hear(Origin.PARSELY, this.bylines.tagged("parsely-author"));
		this.ballot.hear(Origin.LINK, this.bylines.together(within(this.page.links("author"))));
		this.ballot.hear(Origin.BYLINE,
				this.bylines.together(within(this.page.marked(Mark.BYLINE)).filter(this::isNear)));
		this.ballot.hear(Origin.TEXT, introduced(this.headline - ABOVE, this.headline + NEAR));
		this.ballot.hear(Origin.META,
				this.bylines.tagged("author", "authors", "byl", "sailthru.author", "article.author"));
		this.ballot.hear(Origin.OPENGRAPH, this.bylines.tagged("article:author", "og:author", "article:author_name"));
		this.ballot.hear(Origin.TWITTER, twitter());
		this.ballot.hear(Origin.DUBLIN_CORE, this.bylines.tagged("dc.creator", "dcterms.creator", "citation_author"));
		this.ballot.hear(Origin.BYLINE, this.bylines.together(within(this.page.marked(Mark.BYLINE))));
	}

	private static Stream<Spot> within(List<Spot> spots) {
		return spots.stream().filter((spot) -> !spot.margin());
	}

	private boolean isNear(Spot spot) {
		return spot.line() > this.headline - NEAR && spot.line() < this.headline + NEAR;
	}

	private static boolean hasPerson(Candidate<List<Contributor>> candidate) {
		return candidate.value().stream().anyMatch((author) -> author.kind() == Contributor.Kind.PERSON);
	}

	/** Whether a name is a piece of an organisation's that was taken apart. */
	private static boolean isPiece(Candidate<List<Contributor>> one, Candidate<List<Contributor>> first) {
		String whole = Wording.letters(String.join(" ", names(first.value())));
		return !hasPerson(first)
				&& one.value().stream().allMatch((author) -> whole.contains(Wording.letters(author.name())));
	}

	private static Candidate<List<Contributor>> shorter(Candidate<List<Contributor>> first,
			List<Candidate<List<Contributor>>> candidates) {
		List<String> all = names(first.value());
		return candidates.stream()
			.filter((other) -> other.value().size() < all.size() && all.containsAll(names(other.value())))
			.filter((other) -> leavesOrganisations(first, other) || agreeing(other, candidates) > 1)
			.findFirst()
			.orElse(first);
	}

	private static boolean leavesOrganisations(Candidate<List<Contributor>> first, Candidate<List<Contributor>> other) {
		List<String> kept = names(other.value());
		return hasPerson(other) && first.value()
			.stream()
			.filter((author) -> !kept.contains(Wording.key(author.name())))
			.allMatch((author) -> author.kind() == Contributor.Kind.ORGANISATION);
	}

	private static long agreeing(Candidate<List<Contributor>> one, List<Candidate<List<Contributor>>> candidates) {
		return candidates.stream().filter((other) -> names(other.value()).equals(names(one.value()))).count();
	}

	private List<Contributor> linked() {
		LinkedData data = this.page.data();
		List<LinkedNode> authors = data.things("author");
		return BylineReader
			.distinct((authors.isEmpty() ? data.things("creator") : authors).stream().flatMap(this::author).toList());
	}

	private Stream<Contributor> author(LinkedNode author) {
		@Nullable String url = author.text("url").flatMap(this.page::absolute).orElse(null);
		boolean many = author.types().stream().anyMatch((type) -> type.endsWith("Organization"));
		return author.texts("name")
			.stream()
			.flatMap((name) -> many ? Stream.of(this.bylines.contributor(name, true, url))
					: this.bylines.named(name, url, true).stream());
	}

	/** Twitter's labels say "Written by" in any language, in the first of two pairs. */
	private List<Contributor> twitter() {
		boolean byline = this.page.metas()
			.first("twitter:label1")
			.filter((label) -> NameReader.isIntroduced(label + " "))
			.isPresent();
		return byline ? this.bylines.tagged("twitter:data1") : List.of();
	}

	private List<Contributor> introduced(int from, int to) {
		for (int at = Math.max(0, from); at < to; at++) {
			String line = this.page.line(at);
			if (at != this.headline && line.length() < LONGEST_LINE && NameReader.isIntroduced(line)) {
				List<Contributor> names = this.bylines.named(line, null, false);
				if (!names.isEmpty()) {
					return names;
				}
			}
		}
		return List.of();
	}

}
