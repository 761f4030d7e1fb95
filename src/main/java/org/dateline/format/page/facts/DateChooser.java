package org.dateline.format.page.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses when the story was published and last changed.
 *
 * <p>
 * What is told to machines counts first, then what is shown, then the address; a date of
 * the last change counts where there is no other. {@link DateQuarrel} says what becomes
 * of it when the page shows another day than it tells.
 */
final class DateChooser {

	private static final List<Origin> SHOWN = List.of(Origin.TIME_ELEMENT, Origin.BYLINE, Origin.TEXT);

	private static final List<String> PUBLISHED = WordList.lines("datetags.txt");

	private static final List<String> DUBLIN_CORE = List.of("dc.date.issued", "dcterms.issued", "dcterms.created",
			"dc.date.created", "dc.date", "dcterms.date", "dcterms.available", "dc.created");

	private static final List<String> MODIFIED = List.of("article:modified_time", "article:modified", "og:updated_time",
			"datemodified", "lastmod", "last-modified", "last_updated_date", "dcterms.modified", "dc.date.modified",
			"article.updated", "modified_time", "revision_date", "article:updated_time");

	private static final int LONGEST_DAY = 25;

	private final Page page;

	private final DateScanner scanner;

	private final MachineDate machine;

	private final DateSightings sightings;

	DateChooser(Page page, DateScanner scanner, int headline) {
		this.page = page;
		this.scanner = scanner;
		this.machine = new MachineDate(scanner);
		this.sightings = new DateSightings(page, scanner, headline);
	}

	/** When the story was first published. */
	Optional<Fact<Moment>> published() {
		Ballot<Moment> ballot = new Ballot<>(Moment::day);
		hearTold(ballot);
		ballot.hear(Origin.TITLE, titleEnd());
		SHOWN.forEach((origin) -> ballot.hear(origin, this.sightings.published(origin)));
		ballot.hear(Origin.ADDRESS, AddressDate.find(this.page.address(), this.scanner).map(Moment::on));
		ballot.hear(Origin.HINT, this.page.hints().published());
		if (ballot.candidates().isEmpty()) {
			hearLast(ballot);
		}
		return DateQuarrel.settle(ballot, isInWords(), AddressDate.folder(this.page.address(), this.scanner));
	}

	private boolean isInWords() {
		return this.page.data()
			.text("datePublished")
			.filter((day) -> !day.isBlank() && Character.isLetter(day.codePointAt(0)))
			.isPresent();
	}

	/** Some sites end their titles with the day. */
	private Optional<Moment> titleEnd() {
		List<String> parts = TitleCut.parts(this.page.title());
		boolean end = parts.size() > 1 && parts.getLast().length() <= LONGEST_DAY;
		return end ? this.machine.read(parts.getLast()) : Optional.empty();
	}

	private void hearLast(Ballot<Moment> ballot) {
		SHOWN.forEach((origin) -> ballot.hear(origin, this.sightings.publishedFarOff(origin)));
		ballot.hear(Origin.TEXT, ScriptDate.find(this.page.gathered().programs()).flatMap(this.machine::read));
		SHOWN.forEach((origin) -> ballot.hear(origin, this.sightings.updated(origin)));
		ballot.hear(Origin.META, meta(MODIFIED));
		if (ballot.candidates().isEmpty()) {
			this.sightings.lookEverywhere();
			ballot.hear(Origin.TEXT, this.sightings.publishedFarOff(Origin.TEXT));
			ballot.hear(Origin.TEXT, this.sightings.updated(Origin.TEXT));
		}
	}

	private void hearTold(Ballot<Moment> ballot) {
		LinkedData data = this.page.data();
		ballot.hear(Origin.JSON_LD, read(data.text("datePublished", "dateCreated", "uploadDate")));
		ballot.hear(Origin.OPENGRAPH, meta(List.of("article:published_time", "og:article:published_time")));
		ballot.hear(Origin.MICRODATA, marked(this.page.items("datepublished")));
		ballot.hear(Origin.PARSELY, meta(List.of("parsely-pub-date")));
		ballot.hear(Origin.META, meta(PUBLISHED));
		ballot.hear(Origin.DUBLIN_CORE, meta(DUBLIN_CORE));
		ballot.hear(Origin.RDFA, marked(this.page.properties("datepublished")));
	}

	/** When the story was last changed. */
	Optional<Fact<Moment>> modified() {
		Ballot<Moment> ballot = new Ballot<>(Moment::day);
		ballot.hear(Origin.JSON_LD, read(this.page.data().text("dateModified")));
		ballot.hear(Origin.MICRODATA, marked(this.page.items("datemodified")));
		ballot.hear(Origin.META, meta(MODIFIED));
		SHOWN.forEach((origin) -> ballot.hear(origin, this.sightings.updated(origin)));
		return ballot.elect();
	}

	private Optional<Moment> read(Optional<String> value) {
		return value.flatMap(this.machine::read);
	}

	private Optional<Moment> meta(List<String> names) {
		return readable(names.stream().flatMap((name) -> this.page.metas().all(name).stream()));
	}

	private Optional<Moment> marked(List<Spot> spots) {
		return readable(spots.stream().limit(8).flatMap((spot) -> Stream.of(spot.value(), spot.text())));
	}

	private Optional<Moment> readable(Stream<String> values) {
		return values.map(this.machine::read).flatMap(Optional::stream).findFirst();
	}

}
