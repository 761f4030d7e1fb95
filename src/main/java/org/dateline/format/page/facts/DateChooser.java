package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses when the story was published and last changed: what is told to machines first,
 * then what is shown, then the address.
 */
final class DateChooser {

	private static final List<String> PUBLISHED = List.of("article:published", "article:published_date", "og:published_time",
			"datepublished", "date_published", "publish-date", "publishdate", "publish_date", "pubdate", "publication_date",
			"publication-date", "published_at", "publisheddate", "published_time", "sailthru.date", "article.published",
			"displaydate", "cxenseparse:recs:publishtime", "originalpublicationdate", "article_date_original",
			"release_date", "vr:published_time", "bt:pubdate", "citation_publication_date", "citation_date",
			"citation_online_date", "created", "article.created", "date.created", "pdate", "ptime", "date");

	private static final List<String> DUBLIN_CORE = List.of("dc.date.issued", "dcterms.issued", "dcterms.created",
			"dc.date.created", "dc.date", "dcterms.date", "dcterms.available", "dc.created");

	private static final List<String> MODIFIED = List.of("article:modified_time", "article:modified", "og:updated_time",
			"datemodified", "lastmod", "last-modified", "last_updated_date", "dcterms.modified", "dc.date.modified",
			"article.updated", "modified_time", "revision_date", "article:updated_time");

	private final Page page;

	private final MachineDate machine;

	private final DateSightings sightings;

	DateChooser(Page page, DateScanner scanner, int headline) {
		this.page = page;
		this.machine = new MachineDate(scanner);
		this.sightings = new DateSightings(page, scanner, headline);
	}

	/** When the story was first published. */
	Optional<Fact<Moment>> published() {
		Ballot<Moment> ballot = new Ballot<>(Moment::day);
		LinkedData data = this.page.data();
		ballot.hear(Origin.JSON_LD, read(data.text("datePublished", "dateCreated", "uploadDate")));
		ballot.hear(Origin.OPENGRAPH, meta(List.of("article:published_time")));
		ballot.hear(Origin.MICRODATA, marked(this.page.items("datepublished")));
		ballot.hear(Origin.PARSELY, meta(List.of("parsely-pub-date")));
		ballot.hear(Origin.META, meta(PUBLISHED));
		ballot.hear(Origin.DUBLIN_CORE, meta(DUBLIN_CORE));
		ballot.hear(Origin.RDFA, marked(this.page.properties("datepublished")));
		ballot.hear(Origin.TIME_ELEMENT, this.sightings.published(Origin.TIME_ELEMENT));
		ballot.hear(Origin.BYLINE, this.sightings.published(Origin.BYLINE));
		ballot.hear(Origin.TEXT, this.sightings.published(Origin.TEXT));
		ballot.hear(Origin.ADDRESS, AddressDate.find(this.page.address()).map(Moment::on));
		ballot.hear(Origin.HINT, this.page.hints().published());
		for (Origin origin : List.of(Origin.TIME_ELEMENT, Origin.BYLINE, Origin.TEXT)) {
			ballot.hear(origin, this.sightings.updated(origin));
		}
		return ballot.elect();
	}

	/** When the story was last changed. */
	Optional<Fact<Moment>> modified() {
		Ballot<Moment> ballot = new Ballot<>(Moment::day);
		ballot.hear(Origin.JSON_LD, read(this.page.data().text("dateModified")));
		ballot.hear(Origin.MICRODATA, marked(this.page.items("datemodified")));
		ballot.hear(Origin.META, meta(MODIFIED));
		for (Origin origin : List.of(Origin.TIME_ELEMENT, Origin.BYLINE, Origin.TEXT)) {
			ballot.hear(origin, this.sightings.updated(origin));
		}
		return ballot.elect();
	}

	private Optional<Moment> read(Optional<String> value) {
		return value.flatMap(this.machine::read);
	}

	private Optional<Moment> meta(List<String> names) {
		return names.stream().flatMap((name) -> this.page.metas().all(name).stream()).map(this.machine::read).flatMap(Optional::stream).findFirst();
	}

	private Optional<Moment> marked(List<Spot> spots) {
		return spots.stream().flatMap((spot) -> Stream.of(spot.value(), spot.text())).map(this.machine::read).flatMap(Optional::stream).findFirst();
	}

}
