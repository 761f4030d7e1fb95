package org.dateline.format.page.facts;

import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the standfirst and the kicker, and finds the section. */
final class StandfirstChooser {

	private static final int SHORTEST = 30;

	private static final int LONGEST = 1500;

	private static final int NEAR = 10;

	private final Page page;

	private final int headline;

	StandfirstChooser(Page page, int headline) {
		this.page = page;
		this.headline = headline;
	}

	/** The summary beneath the headline, or else the page's description of itself. */
	Optional<Fact<String>> standfirst() {
		MetaTags metas = this.page.metas();
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.BYLINE, shown());
		ballot.hear(Origin.JSON_LD, this.page.data().text("description").map(Wording::untagged));
		ballot.hear(Origin.OPENGRAPH, metas.first("og:description").map(Wording::untagged));
		ballot.hear(Origin.META, metas.first("description").map(Wording::untagged));
		ballot.hear(Origin.TWITTER, metas.first("twitter:description").map(Wording::untagged));
		ballot.hear(Origin.DUBLIN_CORE, metas.first("dc.description", "dcterms.abstract").map(Wording::untagged));
		return ballot.elect();
	}

	private Optional<String> shown() {
		return this.page.marked(Mark.STANDFIRST)
			.stream()
			.filter((spot) -> !spot.margin() && spot.line() - this.headline >= 0 && spot.line() - this.headline <= NEAR)
			.map(Spot::text)
			.filter((text) -> text.length() >= SHORTEST && text.length() <= LONGEST)
			.findFirst();
	}

	/** The line above the headline. */
	Optional<Fact<String>> kicker() {
		Ballot<String> ballot = Ballot.ofWords();
		this.page.marked(Mark.KICKER)
			.stream()
			.filter((spot) -> !spot.margin() && Math.abs(spot.line() - this.headline) <= 3)
			.map(Spot::text)
			.filter((text) -> text.length() <= 120)
			.findFirst()
			.ifPresent((text) -> ballot.hear(Origin.BYLINE, text));
		ballot.hear(Origin.JSON_LD, this.page.data().text("alternativeHeadline").filter((text) -> text.length() <= 120));
		return ballot.elect();
	}

	/** The part of the publication in which the story stands. */
	Optional<Fact<String>> section() {
		MetaTags metas = this.page.metas();
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.JSON_LD, this.page.data().text("articleSection"));
		ballot.hear(Origin.OPENGRAPH, metas.first("article:section", "og:section"));
		ballot.hear(Origin.MICRODATA, Stream.of("articlesection").flatMap((name) -> this.page.items(name).stream()).map(Spot::value).findFirst());
		ballot.hear(Origin.PARSELY, metas.first("parsely-section"));
		ballot.hear(Origin.META, metas.first("section", "category", "sailthru.section", "cse-section", "article.section"));
		ballot.hear(Origin.DUBLIN_CORE, metas.first("dc.subject"));
		return ballot.elect();
	}

}
