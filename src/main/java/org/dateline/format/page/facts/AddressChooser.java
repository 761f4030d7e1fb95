package org.dateline.format.page.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the story's own address and gathers the others. */
final class AddressChooser {

	private final Page page;

	AddressChooser(Page page) {
		this.page = page;
	}

	/** The story's own address. */
	Optional<Fact<String>> canonical() {
		Ballot<String> ballot = new Ballot<>((url) -> url);
		LinkedData data = this.page.data();
		ballot.hear(Origin.LINK, links("canonical"));
		ballot.hear(Origin.OPENGRAPH, this.page.metas().first("og:url").flatMap(this.page::absolute));
		ballot.hear(Origin.JSON_LD, data.text("url", "mainEntityOfPage").flatMap(this.page::absolute));
		ballot.hear(Origin.ADDRESS,
				Optional.ofNullable(this.page.address()).map(Object::toString).flatMap(this.page::absolute));
		return ballot.elect();
	}

	/** All other addresses of the story. */
	List<String> aliases(Optional<Fact<String>> canonical) {
		Set<String> aliases = new LinkedHashSet<>();
		canonical.ifPresent((fact) -> fact.rejected().stream().map(Candidate::value).forEach(aliases::add));
		Stream.of("amphtml", "shortlink", "shorturl").map(this::links).flatMap(Optional::stream).forEach(aliases::add);
		canonical.map(Fact::value).ifPresent(aliases::remove);
		return List.copyOf(aliases);
	}

	private Optional<String> links(String rel) {
		return this.page.links(rel)
			.stream()
			.map((spot) -> this.page.absolute(spot.element().attr("href")))
			.flatMap(Optional::stream)
			.findFirst();
	}

}
