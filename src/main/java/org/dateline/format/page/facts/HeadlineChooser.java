package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the headline.
 *
 * <p>
 * A headline is best where it is shown: a heading that says much the same as the titles
 * in the head, free of the site's name, wins over them. Without such a heading the titles
 * vote; then linked data, Open Graph, Twitter and the page's title are believed in this
 * order.
 */
final class HeadlineChooser {

	/** Below this a heading and a title speak of different things. */
	private static final double ALIKE = 0.5;

	private static final int LONGEST = 400;

	private final Page page;

	private final SiteNames site;

	private final TitleCut cut;

	private final Ballot<String> ballot = Ballot.ofWords();

	HeadlineChooser(Page page, SiteNames site) {
		this.page = page;
		this.site = site;
		this.cut = new TitleCut(site);
	}

	/** The headline, with all other wordings of it. */
	Optional<Fact<String>> choose() {
		hearHead();
		List<String> titles = this.ballot.candidates().stream().map(Candidate::value).toList();
		hearHeadings();
		List<Candidate<String>> candidates = this.ballot.candidates();
		Optional<Candidate<String>> shown = candidates.stream()
			.filter((candidate) -> candidate.origin() == Origin.H1)
			.max((one, other) -> Double.compare(support(one, titles), support(other, titles)));
		if (shown.isPresent() && (titles.isEmpty() || support(shown.get(), titles) >= ALIKE)) {
			return shown.map(this.ballot::elect);
		}
		return this.ballot.elect();
	}

	private static double support(Candidate<String> heading, List<String> titles) {
		return titles.stream().mapToDouble((title) -> Wording.likeness(heading.value(), title)).max().orElse(0);
	}

	private void hearHead() {
		MetaTags metas = this.page.metas();
		hear(Origin.JSON_LD, this.page.data().text("headline"));
		hear(Origin.OPENGRAPH, metas.first("og:title"));
		hear(Origin.TWITTER, metas.first("twitter:title"));
		hear(Origin.PARSELY, metas.first("parsely-title"));
		hear(Origin.META, metas.first("title", "headline", "hdl", "sailthru.title"));
		hear(Origin.DUBLIN_CORE, metas.first("dc.title", "dcterms.title"));
		hear(Origin.TITLE, Optional.of(this.page.title()));
	}

	private void hearHeadings() {
		Stream.of("headline", "name")
			.flatMap((name) -> this.page.items(name).stream())
			.filter((spot) -> spot.element().normalName().startsWith("h"))
			.findFirst()
			.ifPresent((spot) -> hear(Origin.MICRODATA, Optional.of(spot.text())));
		this.page.headings("h1")
			.stream()
			.limit(8)
			.map(Spot::text)
			.filter((text) -> !this.site.matches(text))
			.forEach((text) -> hear(Origin.H1, Optional.of(text)));
	}

	private void hear(Origin origin, Optional<String> title) {
		title.map(Wording::untagged)
			.map(this.cut::cut)
			.filter((text) -> !text.isEmpty() && text.length() <= LONGEST)
			.ifPresent((text) -> this.ballot.hear(origin, text));
	}

}
