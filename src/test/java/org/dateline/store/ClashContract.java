package org.dateline.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.dateline.article.BrokenStory;
import org.dateline.article.Outcome.Change;
import org.dateline.http.Moved;
import org.dateline.http.Problem;
import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.dateline.story.Contributor;
import org.dateline.story.Fault;
import org.dateline.story.Image.Use;
import org.dateline.story.Publisher;
import org.dateline.story.Quotation;
import org.dateline.story.Related;
import org.dateline.story.Speaker;
import org.dateline.story.Story;
import org.dateline.story.StoryBuilder;
import org.dateline.story.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What clashes with what is kept, or cannot be kept, is refused with its place and leaves
 * nothing behind.
 */
abstract class ClashContract {

	private static final List<String> TABLES = List.of("article", "revision", "slug_alias", "article_address",
			"article_tag", "article_contributor", "section", "tag", "contributor", "image", "image_creator",
			"image_agency", "caption", "speaker", "quote", "related", "story_file");

	private final Desk desk;

	ClashContract(Desk desk) {
		this.desk = desk;
	}

	private Map<String, Long> everything() {
		Map<String, Long> rows = new TreeMap<>();
		TABLES.forEach((table) -> rows.put(table, this.desk.rows(table)));
		rows.put("the edition", this.desk.editions());
		return rows;
	}

	@Test
	void leavesNothingOfANewStoryBehindWhereAProjectionFails() {
		Map<String, Long> before = everything();
		assertThatExceptionOfType(IllegalStateException.class)
			.isThrownBy(() -> this.desk.keepInVain(Copy.whole("clash-in-vain").build()));
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void leavesAnArticleAsItWasWhereAProjectionFails() {
		Story story = this.desk.kept(Copy.whole("clash-as-it-was").build());
		Map<String, Long> before = everything();
		Story next = story.but().slug("clash-never-seen").blocks(List.of()).images(List.of()).quotes(List.of()).build();
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.desk.keepInVain(next));
		assertThat(everything()).isEqualTo(before);
		assertThat(this.desk.articles().story(this.desk.articles().find("clash-as-it-was"))).isEqualTo(story);
	}

	@Test
	void changesNothingWhereNothingIsNew() {
		Story story = this.desk.kept(Copy.whole("clash-not-new").build());
		Map<String, Long> before = everything();
		this.desk.keep(Copy.whole("clash-not-new").id(story.id()).build());
		assertThat(everything()).isEqualTo(before);
	}

	/** A way to put a text into a story, and the pointer of the place. */
	record Planted(String pointer, BiFunction<StoryBuilder, String, StoryBuilder> plant) {

		Story with(String text) {
			return this.plant.apply(Copy.headed("Planted"), text).build();
		}

		@Override
		public String toString() {
			return this.pointer;
		}

	}

	static Stream<Planted> places() {
		return Stream.of(new Planted("/kicker", StoryBuilder::kicker), new Planted("/byline", StoryBuilder::byline),
				new Planted("/standfirst", StoryBuilder::standfirst), new Planted("/type", StoryBuilder::type),
				new Planted("/tags/0/name",
						(story, text) -> story
							.tags(List.of(new Tag("a", text, Tag.Kind.PLACE, null, null, null, null, null, null)))),
				new Planted("/contributors/0/name",
						(story, text) -> story
							.contributors(List.of(new Contributor("a", text, null, Contributor.Kind.PERSON, null)))),
				new Planted("/publisher/name", (story, text) -> story.publisher(new Publisher(text, null, null))),
				new Planted("/related/0/headline",
						(story, text) -> story.related(List.of(Copy.pointer(text, "https://example.org/a")))),
				new Planted("/quotes/0/speaker/role",
						(story, text) -> Copy.whole("planted")
							.quotes(List.of(Copy.said("p1", "The harbour opens",
									new Speaker(null, "Port", null, text, null))))),
				new Planted("/foreign/ninjs/a", (story, text) -> story.foreign(Map.of("ninjs", Map.of("a", text)))));
	}

	@ParameterizedTest
	@MethodSource("places")
	void refusesTextThatNotEveryDatabaseHolds(Planted place) {
		assertThat(pointersOf(place.with("a\u0000b"))).contains(place.pointer());
	}

	@ParameterizedTest
	@MethodSource("places")
	void refusesHalfACharacter(Planted place) {
		assertThat(pointersOf(place.with("a\uD83Db"))).contains(place.pointer());
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "1-1-1-1-1", "0196F000-0000-7000-8000-00000000000A", "" })
	void refusesAnIdThatIsNone(String id) {
		assertThat(pointersOf(Copy.headed("No id").id(id).build())).containsExactly("/id");
	}

	private List<String> pointersOf(Story story) {
		Map<String, Long> before = everything();
		BrokenStory broken = Objects.requireNonNull(
				assertThatExceptionOfType(BrokenStory.class).isThrownBy(() -> this.desk.keep(story)).actual());
		assertThat(everything()).isEqualTo(before);
		return broken.faults().stream().map(Fault::pointer).toList();
	}

	@Test
	void refusesAQuotationThatStandsInAnotherArticle() {
		Quotation quote = this.desk.kept(Copy.whole("clash-quoted").build()).quotes().getFirst();
		Story other = Copy.whole("clash-quoted").slug("clash-quoted-too").quotes(List.of(quote)).build();
		refused(other, "The quotation \"" + quote.id() + "\" belongs to another article");
	}

	@Test
	void refusesACaptionThatStandsInAnotherArticle() {
		Story first = this.desk.kept(Copy.whole("clash-shown").build());
		Use use = first.images().getFirst().uses().getFirst();
		refused(first.but().id(null).slug("clash-shown-too").quotes(List.of()).build(),
				"The caption \"" + use.id() + "\" belongs to another article");
	}

	@Test
	void refusesASlugThatIsTaken() {
		this.desk.keep(Copy.headed("Mine").slug("clash-mine").build());
		refused(Copy.headed("Yours").slug("clash-mine").build(), "The slug \"clash-mine\" belongs to another article");
	}

	@Test
	void namesThePlaceOfASlugThatIsTaken() {
		this.desk.keep(Copy.headed("Place").slug("clash-place").build());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.desk.keep(Copy.headed("Other").slug("clash-place").build()))
			.satisfies((refusal) -> assertThat(refusal.places()).extracting(Problem.Place::pointer)
				.containsExactly("/slug"));
	}

	private void refused(Story story, String detail) {
		Map<String, Long> before = everything();
		Refusal refusal = Objects
			.requireNonNull(assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.desk.keep(story))
				.withMessage(detail)
				.actual());
		assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void letsAnArticleGoOnWithItsOwnQuotationsAndCaptions() {
		Story story = this.desk.kept(Copy.whole("clash-own").build());
		assertThat(this.desk.keep(story.but().kicker("New").build()).change()).isEqualTo(Change.REVISED);
	}

	@Test
	void leadsOnFromEverySlugThatAnArticleHad() {
		Story first = this.desk.kept(Copy.headed("Thrice").slug("clash-one").build());
		this.desk.keep(first.but().slug("clash-two").build());
		this.desk.keep(first.but().slug("clash-three").build());
		assertThat(List.of("clash-one", "clash-two")).allSatisfy(
				(slug) -> assertThatExceptionOfType(Moved.class).isThrownBy(() -> this.desk.articles().find(slug))
					.withMessageContaining("clash-three"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/images", "/captions", "/quotes", "/related", "/corrections", "/revisions" })
	void movesTheAddressesOfAllParts(String part) {
		String old = "clash-moved" + part.replace('/', '-');
		Story first = this.desk.kept(Copy.headed("Moved").slug(old).build());
		this.desk.keep(first.but().slug(old + "-on").build());
		assertThat(this.desk.get("/v1/articles/" + old + part).status()).isEqualTo(308);
		assertThat(this.desk.get("/v1/articles/" + old + part).header("Location"))
			.endsWith("/v1/articles/" + old + "-on" + part);
	}

	@Test
	void makesSlugsForHeadlinesWithoutLatinLetters() {
		Story first = this.desk.kept(Copy.headed("Паром снова ходит").build());
		Story second = this.desk.kept(Copy.headed("渡船重新开航").build());
		assertThat(List.of(first, second)).extracting(Story::slug)
			.allSatisfy((slug) -> assertThat(slug).matches("article-[0-9a-f]{12}"))
			.doesNotHaveDuplicates();
	}

	@Test
	void makesNoSlugThatLooksLikeAnId() {
		Story story = this.desk.kept(Copy.headed("0196F000 0000 7000 8000 00000000000A").build());
		assertThat(story.slug()).startsWith("article-");
	}

	@Test
	void tellsContributorsApartWhoseNamesHaveNoLatinLetters() {
		Story story = this.desk.kept(Copy.headed("Desks")
			.contributors(List.of(desk("Редакция порта"), desk("Фотослужба"), desk("РЕДАКЦИЯ ПОРТА")))
			.build());
		List<String> slugs = story.contributors().stream().map(Contributor::slug).toList();
		assertThat(slugs.get(0)).isEqualTo(slugs.get(2)).isNotEqualTo(slugs.get(1));
	}

	private static Contributor desk(String name) {
		return new Contributor(null, name, null, Contributor.Kind.ORGANISATION, null);
	}

	@Test
	void goesOnLeadingByIdToAStoryThatHasOtherAddressesNow() {
		Story target = this.desk.kept(Copy.headed("Target").canonicalUrl("https://example.org/clash-a").build());
		this.desk.keep(Copy.headed("Pointing")
			.slug("clash-pointing")
			.related(List.of(new Related(Related.Kind.CURATED, "See", "https://example.org/clash-a", target.id(), null,
					null, null, List.of())))
			.build());
		this.desk.keep(target.but().canonicalUrl("https://example.org/clash-b").build());
		assertThat(this.desk.page("/v1/articles/clash-pointing/related", "article")).containsExactly(target.id());
	}

}
