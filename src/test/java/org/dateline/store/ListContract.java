package org.dateline.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.dateline.story.Contributor;
import org.dateline.story.Publisher;
import org.dateline.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists are sorted, paged, narrowed and counted alike in every database. */
abstract class ListContract {

	private static final int MANY = 130;

	private static final String ALL = "/v1/articles?section=many";

	/** In the order in which both databases sort them. */
	private static final List<String> WORDS = List.of("1 ship", "Äpfel", "apple", "APRICOT", "Ärger", "Éclair",
			"the harbour", "The ‘harbour’", "Über", "Zebra", "zoo", "Москва", "“Quoted”", "東京", "🚢");

	private final Desk desk;

	ListContract(Desk desk) {
		this.desk = desk;
	}

	@BeforeEach
	void fillTheListsOnce() {
		if (this.desk.page(ALL + "&limit=1", "slug").isEmpty()) {
			IntStream.range(0, MANY).mapToObj(ListContract::generated).forEach(this.desk::keep);
			WORDS.reversed()
				.forEach((word) -> this.desk.keep(Copy.headed(word).section(Copy.section("words")).build()));
			keepDated();
			keepFiltered();
		}
	}

	/** Of many a time or headline occurs more than once, so that the ids must decide. */
	private static Story generated(int number) {
		return Copy.headed(WORDS.get(number % WORDS.size()) + " " + number % 40)
			.slug("many-" + number)
			.section(Copy.section("many"))
			.publishedAt((number % 10 == 0) ? null : Copy.MORNING.plusHours(number % 30))
			.build();
	}

	private void keepDated() {
		this.desk.keep(Copy.headed("Late").slug("late").section(Copy.section("dated")).build());
		this.desk.keep(Copy.headed("Unknown").slug("unknown").publishedAt(null).section(Copy.section("dated")).build());
		this.desk.keep(Copy.headed("Early")
			.slug("early")
			.publishedAt(Copy.MORNING.minusYears(50))
			.section(Copy.section("dated"))
			.build());
	}

	private void keepFiltered() {
		this.desk.keep(Copy.whole("filter-a")
			.section(Copy.section("filters"))
			.tags(List.of(Copy.tag("filter-red"), Copy.tag("filter-round")))
			.canonicalUrl("https://example.org/filter?a=1&b=2")
			.aliases(List.of("https://example.org/filter-old"))
			.publisher(new Publisher("Filter, Press", null, null))
			.build());
		this.desk.keep(Copy.headed("Filter b")
			.slug("filter-b")
			.section(Copy.section("filters"))
			.tags(List.of(Copy.tag("filter-red")))
			.type("liveblog")
			.publishedAt(Copy.MORNING.plusDays(1))
			.firstPublishedAt(Copy.MORNING.minusDays(1))
			.build());
		this.desk.keep(Story.titled("Filter c", "de")
			.slug("filter-c")
			.section(Copy.section("filters"))
			.contributors(List.of(new Contributor("filter-desk", "Desk", null, Contributor.Kind.ORGANISATION, null)))
			.build());
	}

	private List<String> filtered(String query) {
		return this.desk.page("/v1/articles?section=filters&sort=headline&" + query, "slug");
	}

	@ParameterizedTest
	@ValueSource(strings = { "publishedAt", "-publishedAt", "firstPublishedAt", "-firstPublishedAt", "updatedAt",
			"-updatedAt", "importedAt", "-importedAt", "headline", "-headline", "added", "-added",
			"headline,-publishedAt", "-publishedAt,headline" })
	void visitsEachArticleOnceFromPageToPage(String sort) {
		assertThat(this.desk.all(ALL + "&limit=7&sort=" + sort, "slug")).hasSize(MANY).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "publishedAt", "-publishedAt", "firstPublishedAt", "-firstPublishedAt", "updatedAt",
			"-updatedAt", "importedAt", "-importedAt", "headline", "-headline", "added", "-added",
			"headline,-publishedAt", "-publishedAt,headline" })
	void goesBackTheWayItCame(String sort) {
		String list = ALL + "&limit=13&sort=" + sort;
		assertThat(this.desk.allBackwards(list, "slug")).isEqualTo(this.desk.all(list, "slug"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "publishedAt", "firstPublishedAt", "updatedAt", "importedAt", "headline", "added" })
	void turnsAnOrderRound(String sort) {
		assertThat(this.desk.page(ALL + "&limit=200&sort=-" + sort, "slug").reversed())
			.isEqualTo(this.desk.page(ALL + "&limit=200&sort=" + sort, "slug"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 64, 129, 130, 200 })
	void givesTheSameOrderWhateverTheSizeOfAPage(int limit) {
		assertThat(this.desk.all(ALL + "&sort=headline&limit=" + limit, "slug"))
			.isEqualTo(this.desk.page(ALL + "&sort=headline&limit=200", "slug"));
	}

	@Test
	void sortsByArrival() {
		assertThat(this.desk.page(ALL + "&limit=200&sort=added", "slug"))
			.isEqualTo(IntStream.range(0, MANY).mapToObj((number) -> "many-" + number).toList());
	}

	@Test
	void sortsHeadlinesWithoutCaseAndAccents() {
		assertThat(this.desk.page("/v1/articles?section=words&sort=headline", "headline")).isEqualTo(WORDS);
	}

	@Test
	void sortsATimeThatIsNotKnownAsTheOldest() {
		assertThat(this.desk.page("/v1/articles?section=dated&sort=publishedAt", "slug")).containsExactly("unknown",
				"early", "late");
	}

	@Test
	void putsATimeThatIsNotKnownLastWhereTheNewestComesFirst() {
		assertThat(this.desk.page("/v1/articles?section=dated", "slug")).containsExactly("late", "early", "unknown");
	}

	@Test
	void pagesPastATimeThatIsNotKnown() {
		assertThat(this.desk.all("/v1/articles?section=dated&sort=publishedAt&limit=1", "slug"))
			.containsExactly("unknown", "early", "late");
	}

	@ParameterizedTest
	@ValueSource(strings = { "from=1000-01-01", "to=9998-12-31", "from=1000-01-01&to=9998-12-31" })
	void findsNoTimeThatIsNotKnown(String query) {
		assertThat(this.desk.page("/v1/articles?section=dated&" + query, "slug")).containsExactly("late", "early");
	}

	@ParameterizedTest
	@CsvSource({ "'', capped", "&count=exact, exact", "&count=capped, capped" })
	void countsExactlyWhatThereIs(String query, String count) {
		assertThat(this.desk.json(ALL + "&limit=1" + query).path("page").path("total").toString())
			.as("counted %s", count)
			.isEqualTo("{\"value\":130,\"relation\":\"eq\"}");
	}

	@Test
	void countsAListThatFitsOnOnePage() {
		assertThat(this.desk.json(ALL + "&limit=200").path("page").path("total").path("value").asInt()).isEqualTo(MANY);
	}

	@Test
	void countsTheSameOnTheSecondPage() {
		String next = Desk.link(this.desk.json(ALL + "&limit=100"), "next").orElseThrow();
		assertThat(this.desk.json(next).path("page").path("total").path("value").asInt()).isEqualTo(MANY);
	}

	@Test
	void countsNothingWhenToldSo() {
		assertThat(this.desk.json(ALL + "&count=none").path("page").has("total")).isFalse();
	}

	@Test
	void hasNoPageBeforeTheFirst() {
		assertThat(Desk.link(this.desk.json(ALL + "&limit=100"), "previous")).isEmpty();
	}

	@Test
	void hasNoPageBehindTheLast() {
		assertThat(Desk.link(this.desk.json(ALL + "&limit=130"), "next")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			tag=filter-red | filter-a,filter-b
			tag=filter-red&tag=filter-round | filter-a
			tag=filter-red,filter-round | filter-a,filter-b
			tag=filter-blue |
			hasImage=true | filter-a
			hasImage=false | filter-b,filter-c
			hasQuote=true | filter-a
			hasQuote=false | filter-b,filter-c
			language=de | filter-c
			language=en,de | filter-a,filter-b,filter-c
			type=liveblog | filter-b
			contributor=filter-desk | filter-c
			publisher=Filter%5C,%20Press | filter-a
			url=https://example.org/filter?a=1%26b=2 | filter-a
			url=https://example.org/filter-old | filter-a
			url=https://example.org/filter |
			from=2024-05-07 | filter-b
			from=2024-05-06 | filter-a,filter-b
			to=2024-05-06 | filter-a
			from=2024-05-06&to=2024-05-06 | filter-a
			from=2024-05-06&to=2024-05-07 | filter-a,filter-b
			from=2024-05-06T07:08:09.123456Z&to=2024-05-06T07:08:09.123456Z | filter-a
			from=2024-05-06T07:08:09.123457Z | filter-b
			to=2024-05-06T07:08:09.123455Z |
			from=2024-05-06T09:08:09.123456%2B02:00&to=2024-05-06 | filter-a
			dateField=firstPublished&to=2024-05-05 | filter-b
			dateField=firstPublished&from=2024-05-06 | filter-a
			dateField=updated&to=2024-05-06 |
			dateField=imported&to=2024-05-06 |
			hasImage=true&tag=filter-red&language=en | filter-a
			""")
	void narrowsAList(String query, @Nullable String slugs) {
		assertThat(filtered(query)).isEqualTo((slugs != null) ? List.of(slugs.split(",", -1)) : List.of());
	}

	@ParameterizedTest
	@ValueSource(strings = { "updated", "imported" })
	void findsWhatWasKeptToday(String field) {
		LocalDate today = LocalDate.now(Clock.systemUTC());
		assertThat(filtered("dateField=" + field + "&from=" + today.minusDays(1))).hasSize(3);
	}

	@Test
	void findsArticlesByWhomTheyQuote() {
		String speaker = this.desk.json("/v1/articles/filter-a/quotes")
			.path("data")
			.path(0)
			.path("speaker")
			.path("id")
			.asString();
		assertThat(filtered("speaker=" + speaker)).containsExactly("filter-a");
	}

	@Test
	void countsWhatAFilterLeaves() {
		assertThat(this.desk.json("/v1/articles?tag=filter-red&limit=1").path("page").path("total").path("value"))
			.hasToString("2");
	}

	@Test
	void keepsTheFilterFromPageToPage() {
		assertThat(this.desk.all("/v1/articles?tag=filter-red&limit=1&sort=headline", "slug"))
			.containsExactly("filter-a", "filter-b");
	}

	@Test
	void countsTheArticlesOfASection() {
		assertThat(this.desk.json("/v1/sections/many").path("articles").asInt()).isEqualTo(MANY);
	}

	@Test
	void countsTheArticlesOfATag() {
		assertThat(this.desk.json("/v1/tags/filter-red").path("articles").asInt()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "sections, slug", "tags, slug", "contributors, slug", "speakers, id", "images, id", "captions, id",
			"quotes, id" })
	void pagesEveryListThereAndBack(String list, String member) {
		String path = "/v1/" + list + "?limit=11";
		assertThat(this.desk.allBackwards(path, member)).isEqualTo(this.desk.all(path, member));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "&sort=headline", "&count=exact", "&count=none", "&hasImage=false", "&language=en" })
	void takesAsManyStatementsForAHundredAndTwentyAsForOne(String query) {
		int one = this.desk.statements(ALL + "&limit=1" + query);
		assertThat(this.desk.statements(ALL + "&limit=120" + query)).isEqualTo(one);
	}

	@ParameterizedTest
	@ValueSource(strings = { "limit=1", "limit=120", "limit=120&sort=headline", "limit=200" })
	void takesFourStatementsAtMost(String query) {
		assertThat(this.desk.statements(ALL + "&" + query)).isBetween(1, 4);
	}

}
