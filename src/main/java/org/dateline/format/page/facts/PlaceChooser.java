package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;

/** Chooses the kicker above the headline and the section in which the story stands. */
final class PlaceChooser {

	private static final int LONGEST = 120;

	private static final int NEAR = 3;

	private final Page page;

	private final int headline;

	PlaceChooser(Page page, int headline) {
		this.page = page;
		this.headline = headline;
	}

	/** The line above the headline. */
	Optional<Fact<String>> kicker() {
		Ballot<String> ballot = Ballot.ofWords();
		this.page.marked(Mark.KICKER)
			.stream()
			.filter((spot) -> !spot.margin() && Math.abs(spot.line() - this.headline) <= NEAR)
			.map(Spot::text)
			.filter((text) -> text.length() <= LONGEST)
			.findFirst()
			.ifPresent((text) -> ballot.hear(Origin.BYLINE, text));
		return ballot.elect();
	}

	/** The part of the publication in which the story stands. */
	Optional<Fact<String>> section() {
		MetaTags metas = this.page.metas();
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.JSON_LD, fit(this.page.data().text("articleSection")));
		ballot.hear(Origin.OPENGRAPH, fit(metas.first("article:section", "og:section")));
		ballot.hear(Origin.MICRODATA, fit(this.page.items("articlesection").stream().map(Spot::value).findFirst()));
		ballot.hear(Origin.PARSELY, fit(metas.first("parsely-section")));
		ballot.hear(Origin.META,
				fit(metas.first("section", "category", "sailthru.section", "cse-section", "article.section")));
		ballot.hear(Origin.JSON_LD, fit(crumb()));
		return ballot.elect();
	}

	/** The last crumb on the way to the story that is not the story itself. */
	private Optional<String> crumb() {
		List<String> names = this.page.data()
			.nodes()
			.stream()
			.filter((node) -> node.types().contains("BreadcrumbList"))
			.flatMap((node) -> node.things("itemListElement").stream())
			.map((item) -> item.text("name").or(() -> item.text("item")).orElse(""))
			.toList();
		return (names.size() > 2) ? Optional.of(names.get(names.size() - 2)) : Optional.empty();
	}

	private static Optional<String> fit(Optional<String> name) {
		return name.filter((text) -> !text.isBlank() && text.length() <= LONGEST && !text.startsWith("http"));
	}

}
