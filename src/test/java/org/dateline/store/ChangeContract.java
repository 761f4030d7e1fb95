package org.dateline.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import org.dateline.article.Outcome.Change;
import org.dateline.story.Block;
import org.dateline.story.Contributor;
import org.dateline.story.Image;
import org.dateline.story.Quotation;
import org.dateline.story.Rights;
import org.dateline.story.Section;
import org.dateline.story.Speaker;
import org.dateline.story.Status;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a change changes elsewhere, and what it must leave alone. */
abstract class ChangeContract {

	private static final long SOON = 700;

	private final Desk desk;

	ChangeContract(Desk desk) {
		this.desk = desk;
	}

	private String tagOf(String path) {
		return this.desk.get(path).header("ETag");
	}

	private Story quoting(String name, Speaker... speakers) {
		List<Quotation> quotes = List.of(speakers)
			.stream()
			.map((speaker) -> Copy.said("p1", "The harbour opens", speaker))
			.toList();
		return this.desk.kept(Copy.whole(name).quotes(quotes).build());
	}

	private static List<String> speakers(Story story) {
		return story.quotes().stream().map((quote) -> Objects.requireNonNull(quote.speaker()).id()).toList();
	}

	private Story showing(String name, String url) {
		return this.desk.kept(Copy.whole(name).images(List.of(Copy.image("photo", url))).build());
	}

	@Test
	void givesQuotationsWithTheirSpeakersAnotherTagWhereAnotherArticleQuotesThem() {
		quoting("tags-one", Copy.speaker("Tugs of the port", null));
		String path = "/v1/articles/tags-one/quotes?include=speaker";
		String before = tagOf(path);
		quoting("tags-two", Copy.speaker("Tugs of the port", null));
		assertThat(this.desk.json(path).at("/data/0/speaker/quotes").intValue()).isEqualTo(2);
		assertThat(tagOf(path)).isNotEqualTo(before);
	}

	@Test
	void givesCaptionsWithTheirPicturesAnotherTagWhereAnotherArticleShowsThem() {
		showing("tags-three", "https://example.org/tags.jpg");
		String path = "/v1/articles/tags-three/captions?include=image";
		String before = tagOf(path);
		showing("tags-four", "https://example.org/tags.jpg");
		assertThat(this.desk.json(path).at("/data/0/image/uses")).hasSize(2);
		assertThat(tagOf(path)).isNotEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/images", "/captions", "/quotes", "/corrections", "/revisions", "/revisions/1" })
	void leavesTheTagsOfAnArticleAloneWhereAnotherChanges(String part) {
		String name = "alone" + part.replace('/', '-');
		this.desk.keep(Copy.whole(name).build());
		String before = tagOf("/v1/articles/" + name + part);
		this.desk.keep(Copy.whole(name + "-other").build());
		assertThat(tagOf("/v1/articles/" + name + part)).isEqualTo(before).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/images", "/captions", "/quotes", "/related", "/corrections", "/revisions" })
	void givesAllOfAnArticleAnotherTagWhereItChanges(String part) {
		String name = "changed" + part.replace('/', '-');
		Story story = this.desk.kept(Copy.whole(name).build());
		String before = tagOf("/v1/articles/" + name + part);
		this.desk.keep(story.but().kicker("New").build());
		assertThat(tagOf("/v1/articles/" + name + part)).isNotEqualTo(before);
	}

	@Test
	void keepsSpeakersOfOneNameApartWhoeverIsMentionedFirst() {
		Story story = quoting("guards", Copy.speaker("Coast guard", null), Copy.speaker("Coast guard", "North"),
				Copy.speaker("Coast guard", "South"));
		assertThat(speakers(story).subList(1, 3)).doesNotHaveDuplicates();
		assertThat(speakers(story).getFirst()).isIn(speakers(story).subList(1, 3));
	}

	@Test
	void keepsWhatAnyMentionTellsOfASpeaker() {
		Story story = quoting("what-mentions-tell", new Speaker(null, "Pilots of the port", null, "guild", null),
				Copy.speaker("Pilots of the port", null));
		assertThat(this.desk.json("/v1/speakers/" + speakers(story).getFirst()).path("role").asString())
			.isEqualTo("guild");
	}

	@Test
	void givesAnotherPictureInTheSamePlaceAnotherId() {
		Story first = showing("in-its-place", "https://example.org/in-its-place-1.jpg");
		Image other = new Image("photo", "https://example.org/in-its-place-2.jpg", null, null, null, "Another view",
				List.of(), List.of(), null, null, null, null, null, null, null, null, null, List.of(), List.of());
		Story second = this.desk.kept(Copy.whole("in-its-place").id(first.id()).images(List.of(other)).build());
		assertThat(second.images().getFirst().id()).isNotEqualTo(first.images().getFirst().id());
	}

	@Test
	void keepsTheIdOfACaptionThatIsRewrittenAndMoved() {
		Story first = this.desk.kept(Copy.whole("rewritten").build());
		Block words = Copy.named("p1", "The harbour opens, rewritten said");
		Story second = this.desk.kept(Copy.whole("rewritten")
			.id(first.id())
			.blocks(List.of(words, Copy.paragraph("More of it."), Copy.picture("photo", "Quite other words")))
			.build());
		assertThat(second.images().getFirst().uses().getFirst().id())
			.isEqualTo(first.images().getFirst().uses().getFirst().id());
	}

	@Test
	void saysAtAnOldSlugThatAStoryWasWithdrawn() {
		Story story = this.desk.kept(Copy.headed("Gone").slug("before-withdrawal").build());
		this.desk.keep(story.but().slug("at-withdrawal").build());
		this.desk.keep(story.but().slug("at-withdrawal").status(Status.WITHDRAWN).build());
		assertThat(this.desk.get("/v1/articles/before-withdrawal").status()).isEqualTo(410);
	}

	@Test
	void doesNotSayAtAnOldSlugThatThereIsADraft() {
		Story story = this.desk.kept(Copy.headed("Drafted").slug("before-draft").build());
		this.desk.keep(story.but().slug("secret-draft").status(Status.DRAFT).build());
		assertThat(this.desk.get("/v1/articles/before-draft").status()).isEqualTo(404);
		assertThat(this.desk.get("/v1/articles/before-draft").body()).doesNotContain("secret-draft");
	}

	private static Story named(String slug, Status status, String name) {
		return Copy.headed(slug)
			.slug(slug)
			.status(status)
			.section(new Section("naming", name))
			.tags(List.of(new Tag("naming", name, Tag.Kind.PERSON, null, null, null, null, null, null)))
			.contributors(List.of(new Contributor("naming", name, null, Contributor.Kind.PERSON, null)))
			.build();
	}

	@ParameterizedTest
	@ValueSource(strings = { "sections", "tags", "contributors" })
	void letsOnlyWhatIsPublicNameThings(String index) {
		String path = "/v1/" + index + "/naming";
		this.desk.keep(named("naming-one-" + index, Status.DRAFT, "Working title"));
		this.desk.keep(named("naming-two-" + index, Status.PUBLISHED, "Public name"));
		this.desk.keep(named("naming-three-" + index, Status.DRAFT, "Secret name"));
		assertThat(this.desk.json(path).path("name").asString()).isEqualTo("Public name");
		this.desk.keep(named("naming-four-" + index, Status.PUBLISHED, "Better name"));
		assertThat(this.desk.json(path).path("name").asString()).isEqualTo("Better name");
	}

	private static Rights until(OffsetDateTime embargo) {
		return new Rights(null, null, null, null, embargo, null, null);
	}

	@Test
	void opensAStoryThatComesAgainWhenItsEmbargoIsOver() throws InterruptedException {
		OffsetDateTime soon = Instant.now().plusMillis(SOON).atOffset(ZoneOffset.UTC);
		Story story = Copy.headed("Embargo")
			.slug("embargo")
			.id("0196f000-0000-7000-8000-0000000000fe")
			.rights(until(soon))
			.build();
		this.desk.keep(story);
		assertThat(this.desk.get("/v1/articles/embargo").status()).isEqualTo(404);
		Thread.sleep(SOON + 100);
		this.desk.keep(story);
		assertThat(this.desk.get("/v1/articles/embargo").status()).isEqualTo(200);
		// Whether the clock came first or the story: one revision opens it
		assertThat(this.desk.json("/v1/articles/embargo").path("revision").asInt()).isEqualTo(2);
	}

	@Test
	void changesNothingWhileAnEmbargoLasts() {
		Story story = Copy.headed("Embargoed")
			.slug("embargoed")
			.id("0196f000-0000-7000-8000-0000000000fd")
			.rights(until(OffsetDateTime.parse("2999-01-01T00:00:00Z")))
			.build();
		this.desk.keep(story);
		assertThat(this.desk.keep(story).change()).isEqualTo(Change.UNCHANGED);
	}

	@Test
	void sortsByTheTimeOfRevisionThatItShows() {
		for (String year : List.of("2024", "2014")) {
			this.desk.keep(
					Copy.headed(year).type("dated").updatedAt(OffsetDateTime.parse(year + "-02-28T00:00:00Z")).build());
		}
		assertThat(this.desk.page("/v1/articles?type=dated&sort=updatedAt", "updatedAt"))
			.containsExactly("2014-02-28T00:00:00Z", "2024-02-28T00:00:00Z");
	}

	@Test
	void saysWhenItLastChangedWhateverAStorySaysOfItself() {
		Instant before = Instant.now().minusSeconds(2);
		this.desk
			.keep(Copy.headed("Old").slug("old-news").updatedAt(OffsetDateTime.parse("2014-02-28T00:00:00Z")).build());
		assertThat(this.desk.articles().find("old-news").since()).isAfter(before);
	}

	@Test
	void knowsAStoryAgainWhoseTimesHaveAnOffset() {
		Story story = Copy.headed("Offset")
			.id("0196f000-0000-7000-8000-0000000000fc")
			.publishedAt(OffsetDateTime.parse("2024-02-29T06:30:00.123456789+09:00"))
			.build();
		this.desk.keep(story);
		assertThat(this.desk.keep(story).change()).isEqualTo(Change.UNCHANGED);
	}

	@Test
	void listsTheFirstAndTheLastTimesThereAre() {
		List<String> times = List.of("0001-01-01T00:00:00.000001Z", "1582-10-10T00:00:00Z", "1969-12-31T23:59:59Z",
				"9999-12-31T23:59:59.999999Z");
		times.forEach((time) -> this.desk.keep(Copy.headed("Timed")
			.slug("time-" + times.indexOf(time))
			.type("timed")
			.publishedAt(OffsetDateTime.parse(time))
			.build()));
		this.desk.keep(Copy.headed("Timed").slug("time-unknown").type("timed").publishedAt(null).build());
		assertThat(this.desk.all("/v1/articles?type=timed&sort=publishedAt&limit=1", "slug"))
			.containsExactly("time-unknown", "time-0", "time-1", "time-2", "time-3");
	}

}
