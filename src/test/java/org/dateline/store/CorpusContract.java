package org.dateline.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dateline.served.Reader;
import org.dateline.story.Story;
import org.dateline.story.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The lists of many articles, compared with what they should be: every order, every
 * filter, both ways.
 */
abstract class CorpusContract {

	private static final String LIST = "/v1/articles?section=corpus";

	private static final Corpus CORPUS = Corpus.generated();

	private static final String DIGITS = "(values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9))";

	private final Desk desk;

	private final JdbcTemplate tables;

	CorpusContract(Desk desk, JdbcTemplate tables) {
		this.desk = desk;
		this.tables = tables;
	}

	@BeforeEach
	void fillTheArchiveOnce() {
		if (this.desk.page(LIST + "&limit=1", "id").isEmpty()) {
			CORPUS.stories().forEach(this.desk::keep);
		}
	}

	private long total(String path) {
		return this.desk.json(path).at("/page/total/value").longValue();
	}

	static List<String> sorts() {
		return List.of("publishedAt", "-publishedAt", "firstPublishedAt", "-firstPublishedAt", "updatedAt",
				"-updatedAt", "importedAt", "-importedAt", "headline", "-headline", "added", "-added",
				"headline,-publishedAt", "-publishedAt,headline", "-firstPublishedAt,added");
	}

	@ParameterizedTest
	@MethodSource("sorts")
	void visitsEachArticleOnceInItsOrder(String sort) {
		assertThat(this.desk.all(LIST + "&fields=id&limit=60&sort=" + sort, "id")).isEqualTo(CORPUS.sorted(sort));
	}

	@ParameterizedTest
	@MethodSource("sorts")
	void comesBackTheSameWay(String sort) {
		assertThat(this.desk.allBackwards(LIST + "&fields=id&limit=60&sort=" + sort, "id"))
			.isEqualTo(CORPUS.sorted(sort));
	}

	@ParameterizedTest
	@MethodSource("sorts")
	void visitsTheWholeArchiveOnceWithoutAFilter(String sort) {
		long all = total("/v1/articles?limit=1&count=exact");
		assertThat(this.desk.all("/v1/articles?fields=id&limit=100&sort=" + sort, "id")).hasSize((int) all)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(ints = { 7, 125, 199, 200 })
	void visitsEachOnceWhateverTheSizeOfItsPages(int limit) {
		assertThat(this.desk.all(LIST + "&fields=id&count=none&limit=" + limit, "id"))
			.isEqualTo(CORPUS.sorted("-publishedAt"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "images?sort=added", "captions?sort=-position", "quotes?sort=position", "speakers?sort=-name" })
	void visitsEachRowOfEveryOtherListOnceBothWays(String list) {
		String path = "/v1/" + list + "&fields=id&limit=45";
		List<String> all = this.desk.all(path, "id");
		assertThat(this.desk.allBackwards(path, "id")).isEqualTo(all).doesNotHaveDuplicates();
		assertThat(all).hasSize((int) total(path));
	}

	/** A query and the stories that it means. */
	record Wanted(String query, Predicate<Story> stories) {

		@Override
		public String toString() {
			return this.query;
		}

	}

	private static boolean tagged(Story story, String... slugs) {
		return story.tags().stream().map(Tag::slug).anyMatch(List.of(slugs)::contains);
	}

	private static boolean between(Instant time, String first, String last) {
		return !time.isBefore(Instant.parse(first)) && !time.isAfter(Instant.parse(last));
	}

	static Stream<Wanted> queries() {
		return Stream.concat(Stream.of(new Wanted("tag=by-three-1", (story) -> tagged(story, "by-three-1")),
				new Wanted("tag=by-three-1,by-five-2", (story) -> tagged(story, "by-three-1", "by-five-2")),
				new Wanted("tag=by-three-1&tag=by-five-2",
						(story) -> tagged(story, "by-three-1") && tagged(story, "by-five-2")),
				new Wanted("tag=rare-7,rare-8&tag=by-three-1", (story) -> tagged(story, "rare-7")),
				new Wanted("language=de", (story) -> story.language().equals("de")),
				new Wanted("type=liveblog&language=de,en", (story) -> "liveblog".equals(story.type())),
				new Wanted("publisher=Even%5C,+Press",
						(story) -> Objects.requireNonNull(story.publisher()).name().equals("Even, Press")),
				new Wanted("hasImage=false", (story) -> story.images().isEmpty()),
				new Wanted("hasQuote=true", (story) -> !story.quotes().isEmpty()),
				new Wanted("contributor=desk-3", (story) -> "desk-3".equals(story.contributors().getFirst().slug())),
				new Wanted("url=https://example.org/corpus-9%3Fa=1%5C,2", (story) -> "corpus-9".equals(story.slug()))),
				times());
	}

	private static Stream<Wanted> times() {
		return Stream.of(
				new Wanted("from=2010-01-01",
						(story) -> between(Corpus.instant(story.publishedAt()), "2010-01-01T00:00:00Z",
								"9999-01-01T00:00:00Z")),
				new Wanted("to=2010-01-01",
						(story) -> between(Corpus.instant(story.publishedAt()), "0001-01-02T00:00:00Z",
								"2010-01-01T23:59:59.999999Z")),
				new Wanted("from=2005-06-01&to=2012-06-01T12:00:00-10:00",
						(story) -> between(Corpus.instant(story.publishedAt()), "2005-06-01T00:00:00Z",
								"2012-06-01T22:00:00Z")),
				new Wanted("dateField=firstPublished&to=2009-12-31",
						(story) -> between(Corpus.firstPublished(story), "0001-01-02T00:00:00Z",
								"2009-12-31T23:59:59.999999Z")),
				new Wanted("dateField=imported&to=2010-01-01", (story) -> false));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void findsWhatAFilterMeans(Wanted wanted) {
		assertThat(this.desk.all(LIST + "&fields=id&limit=40&" + wanted.query(), "id"))
			.containsExactlyInAnyOrderElementsOf(CORPUS.found(wanted.stories()));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void countsWhatAFilterMeans(Wanted wanted) {
		assertThat(total(LIST + "&limit=1&" + wanted.query())).isEqualTo(CORPUS.found(wanted.stories()).size());
	}

	@Test
	void countsExactlyUpToTenThousandAndNoFurther() {
		String path = "/v1/articles/" + revisedForEver() + "/revisions?limit=1";
		assertThat(this.desk.json(path).at("/page/total")).hasToString("{\"value\":10000,\"relation\":\"gte\"}");
		assertThat(this.desk.json(path + "&count=exact").at("/page/total"))
			.hasToString("{\"value\":10001,\"relation\":\"eq\"}");
	}

	/** An article with 10,001 revisions, made the short way. */
	private String revisedForEver() {
		String id = this.desk.keep(Copy.headed("Revised for ever").build()).id().toString();
		String number = "a.n * 1000 + b.n * 100 + c.n * 10 + d.n + 2";
		this.tables.update("insert into revision (id, subject, number, created_at, headline, public, digest, body) "
				+ "select cast(concat('00000000-0000-4000-8000-', cast(100000000000 + " + number
				+ " as varchar)) as uuid), cast(? as uuid), " + number
				+ ", timestamp with time zone '2024-01-01 00:00:00+00:00', 'Old', true, '', '' from " + DIGITS
				+ " as a (n), " + DIGITS + " as b (n), " + DIGITS + " as c (n), " + DIGITS + " as d (n)", id);
		return id;
	}

	@Test
	void goesOnWhereNewArticlesComeInBetween() {
		this.desk.keep(Copy.headed("B").slug("page-b").type("growing").build());
		this.desk.keep(Copy.headed("D").slug("page-d").type("growing").build());
		String next = Desk.link(this.desk.json("/v1/articles?type=growing&sort=headline&limit=1"), "next")
			.orElseThrow();
		this.desk.keep(Copy.headed("A").slug("page-a").type("growing").build());
		this.desk.keep(Copy.headed("C").slug("page-c").type("growing").build());
		assertThat(this.desk.page(next, "slug")).containsExactly("page-c");
	}

	@Test
	void refusesTheCursorOfAnotherList() {
		String next = Desk.link(this.desk.json("/v1/quotes?limit=10"), "next").orElseThrow();
		Reader.Reply reply = this.desk.get("/v1/articles?" + next.substring(next.indexOf("cursor=")));
		assertThat(reply.status()).isEqualTo(400);
		assertThat(reply.detail()).hasValue("The cursor belongs to another list, \"quotes\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/v1/articles?", "/v1/articles?section=corpus&hasQuote=true&sort=headline&", "/v1/images?",
			"/v1/captions?", "/v1/quotes?", "/v1/speakers?", "/v1/tags?" })
	void takesTheSameFewStatementsForOneRowAndForTwoHundred(String list) {
		int statements = this.desk.statements(list + "limit=1");
		assertThat(this.desk.statements(list + "limit=200")).isEqualTo(statements).isBetween(2, 4);
		assertThat(this.desk.page(list + "limit=200", "id")).hasSize(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { LIST + "&hasImage=true&hasQuote=true&include=images,quotes.speaker,related",
			"/v1/captions?include=image", "/v1/quotes?include=speaker" })
	void takesTheSameStatementsForWhatIsPutInPlace(String list) {
		int statements = this.desk.statements(list + "&limit=1");
		assertThat(this.desk.statements(list + "&limit=200")).isEqualTo(statements).isLessThanOrEqualTo(8);
	}

}
