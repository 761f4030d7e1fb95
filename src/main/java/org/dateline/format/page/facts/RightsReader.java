package org.dateline.format.page.facts;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Reads who owns the story, under which licence, and what the page says it is. */
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

	PageKind kind() {
		Stream<String> linked = this.page.data().nodes().stream().flatMap((node) -> node.types().stream());
		@Nullable String openGraph = this.page.metas().first("og:type").orElse(null);
		return new PageKind(linked.distinct().toList(), openGraph,
				this.page.data().text("isAccessibleForFree").flatMap(RightsReader::truth).orElse(null));
	}

	private static Optional<Boolean> truth(String text) {
		return switch (Wording.key(text)) {
			case "true", "http://schema.org/true", "https://schema.org/true", "1" -> Optional.of(Boolean.TRUE);
			case "false", "http://schema.org/false", "https://schema.org/false", "0" -> Optional.of(Boolean.FALSE);
			default -> Optional.empty();
		};
	}

}
