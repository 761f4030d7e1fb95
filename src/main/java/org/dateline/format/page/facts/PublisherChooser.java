package org.dateline.format.page.facts;

import java.util.Optional;
import java.util.stream.Stream;

import org.dateline.story.Publisher;
import org.jspecify.annotations.Nullable;

/** Chooses the publisher: as linked data names it, then as the site names itself. */
final class PublisherChooser {

	private final Page page;

	PublisherChooser(Page page) {
		this.page = page;
	}

	/** The publisher, with its logo where linked data has one. */
	Optional<Fact<Publisher>> choose() {
		Ballot<Publisher> ballot = new Ballot<>((publisher) -> Wording.key(publisher.name()));
		MetaTags metas = this.page.metas();
		this.page.data().things("publisher").stream().map(this::linked).flatMap(Optional::stream).findFirst().ifPresent((publisher) -> ballot.hear(Origin.JSON_LD, publisher));
		ballot.hear(Origin.OPENGRAPH, named(metas.first("og:site_name")));
		ballot.hear(Origin.JSON_LD, site());
		ballot.hear(Origin.META, named(metas.first("application-name", "apple-mobile-web-app-title")));
		ballot.hear(Origin.DUBLIN_CORE, named(metas.first("dc.publisher", "dcterms.publisher", "publisher")));
		ballot.hear(Origin.HINT, named(Optional.ofNullable(this.page.hints().publisher())));
		return ballot.elect();
	}

	private Optional<Publisher> linked(LinkedNode node) {
		@Nullable String url = node.text("url").flatMap(this.page::absolute).orElse(null);
		@Nullable String logo = node.things("logo").stream().flatMap((thing) -> Stream.of(thing.address(), thing.text("name")).flatMap(Optional::stream)).map(this.page::absolute).flatMap(Optional::stream).findFirst().orElse(null);
		return node.text("name").filter((name) -> !name.isBlank() && !name.startsWith("http")).map((name) -> new Publisher(name, url, logo));
	}

	private Optional<Publisher> site() {
		return this.page.data().nodes().stream().filter((node) -> node.types().contains("WebSite") || node.types().contains("NewsMediaOrganization")).map(this::linked).flatMap(Optional::stream).findFirst();
	}

	private Optional<Publisher> named(Optional<String> name) {
		return name.filter((text) -> !text.isBlank()).map((text) -> new Publisher(text, null, null));
	}

}
