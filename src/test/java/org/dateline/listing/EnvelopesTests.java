package org.dateline.listing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dateline.http.Caching;
import org.dateline.http.Envelope;
import org.dateline.http.Question;
import org.dateline.http.StrictJson;
import org.dateline.http.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class EnvelopesTests {

	private static final Envelopes ENVELOPES = new Envelopes(StrictJson.address("https://news.example.org/paper/"));

	private static final Version VERSION = new Version("edition 5", Instant.EPOCH);

	@Test
	void holdsTheRowsAndTheirNumber() {
		Envelope<?> envelope = envelope("", Optional.empty(), Optional.empty());
		assertThat(envelope.page().size()).isEqualTo(2);
	}

	@Test
	void leadsToTheNextPage() {
		assertThat(envelope("", Optional.of("abc"), Optional.empty()).page().next())
			.isEqualTo("https://news.example.org/paper/v1/ferries?cursor=abc");
	}

	@Test
	void leadsToThePageBefore() {
		assertThat(envelope("", Optional.empty(), Optional.of("abc")).page().previous())
			.isEqualTo("https://news.example.org/paper/v1/ferries?cursor=abc");
	}

	@Test
	void leadsNowhereWhereTheListEnds() {
		Envelope.Place place = envelope("", Optional.empty(), Optional.empty()).page();
		assertThat(place.next()).isNull();
		assertThat(place.previous()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			limit=5                     | limit=5&cursor=new
			port=hull,kiel              | port=hull,kiel&cursor=new
			port=kiel&port=hull         | port=kiel&port=hull&cursor=new
			cursor=old&limit=5          | limit=5&cursor=new
			sort=-name&open=true        | open=true&sort=-name&cursor=new
			""")
	void keepsTheQueryFromPageToPage(String query, String next) {
		assertThat(envelope(query, Optional.of("new"), Optional.empty()).page().next()).endsWith("/v1/ferries?" + next);
	}

	@Test
	void knowsItsOwnAddress() {
		assertThat(envelope("sort=-name&limit=5", Optional.empty(), Optional.empty()).links())
			.containsExactly(Map.entry("self", "https://news.example.org/paper/v1/ferries?limit=5&sort=-name"));
	}

	@Test
	void hasNoQuestionMarkWithoutAQuery() {
		assertThat(envelope("", Optional.empty(), Optional.empty()).links().get("self")).doesNotContain("?");
	}

	@Test
	void linksBothNeighbours() {
		assertThat(envelope("", Optional.of("n"), Optional.of("p")).links()).containsOnlyKeys("self", "next", "prev");
	}

	@Test
	void tellsWhatHeldThoughNobodyAsked() {
		assertThat(envelope("", Optional.empty(), Optional.empty()).query()).containsEntry("limit", 20)
			.containsEntry("sort", "-since")
			.containsEntry("count", "capped");
	}

	@Test
	void tellsHowManyThereAre() {
		assertThat(envelope("", Optional.empty(), Optional.empty()).page().total())
			.isEqualTo(new Envelope.Total(2, "eq"));
	}

	@Test
	void mayBeKeptForAWhile() {
		Question question = Ferry.catalogue().read("");
		assertThat(ENVELOPES.answer(VERSION, question, "/v1/ferries", () -> page(question)).caching())
			.isEqualTo(Caching.LIVE);
	}

	@Test
	void readsNoPageUntilItsContentIsNeeded() {
		Question question = Ferry.catalogue().read("");
		assertThat(ENVELOPES.answer(VERSION, question, "/v1/ferries", () -> {
			throw new AssertionError("The page was read");
		}).version()).isEqualTo(VERSION);
	}

	@Test
	void turnsThePageIntoOtherThings() {
		Page<Integer> lengths = page(Ferry.catalogue().read("")).of(String::length);
		assertThat(lengths.rows()).containsExactly(3, 5);
	}

	private static Page<String> page(Question question) {
		return new Page<>(List.of("one", "three"), question, Optional.empty(), Optional.empty(),
				Optional.of(new Envelope.Total(2, "eq")));
	}

	private static Envelope<?> envelope(String query, Optional<String> next, Optional<String> previous) {
		Question question = Ferry.catalogue().read(query);
		Page<String> page = new Page<>(List.of("one", "three"), question, next, previous, page(question).total());
		Record body = ENVELOPES.answer(VERSION, question, "/v1/ferries", () -> page).content().get().body();
		return (Envelope<?>) body;
	}

}
