package org.dateline.format.page.facts;

import java.util.Optional;

/** Reads who owns the story, and under which licence. */
final class RightsReader {

	private final Page page;

	RightsReader(Page page) {
		this.page = page;
	}

	Optional<Fact<String>> licence() {
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.JSON_LD, this.page.data().text("license"));
		ballot.hear(Origin.LINK,
				this.page.links("license")
					.stream()
					.filter((spot) -> !spot.margin())
					.map((spot) -> this.page.absolute(spot.element().attr("href")))
					.flatMap(Optional::stream)
					.findFirst());
		ballot.hear(Origin.DUBLIN_CORE, this.page.metas().first("dcterms.license", "dc.rights.license"));
		return ballot.elect();
	}

	Optional<Fact<String>> copyright() {
		Ballot<String> ballot = Ballot.ofWords();
		ballot.hear(Origin.JSON_LD, this.page.data().text("copyrightNotice", "copyrightHolder"));
		ballot.hear(Origin.META, this.page.metas().first("copyright", "rights"));
		ballot.hear(Origin.DUBLIN_CORE, this.page.metas().first("dc.rights", "dcterms.rights", "dcterms.rightsholder"));
		return ballot.elect();
	}

}
