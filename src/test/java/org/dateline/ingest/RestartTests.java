package org.dateline.ingest;

import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A second start on the same database, for which one file changed and one was spoilt. */
final class RestartTests {

	private static final String CHANGED = "/v1/articles/bridge-reopens";

	private static final String SPOILT = "/v1/articles/market-moves";

	private static final String SEED = "/v1/articles/" + Service.SEED;

	private static final JsonNode STORIES = Service.second("/actuator/info").path("stories");

	private static List<String> ids(JsonNode items) {
		return items.valueStream().map((item) -> item.path("id").stringValue("")).toList();
	}

	@Test
	void keepsAllArticles() {
		assertThat(ids(Service.second("/v1/articles").path("data")))
			.containsExactlyInAnyOrderElementsOf(ids(Service.first("/v1/articles").path("data")));
	}

	@Test
	void keepsTheBundledStoryToTheLetter() {
		assertThat(Service.second(SEED)).isEqualTo(Service.first(SEED));
	}

	@Test
	void doesNotLoadTheBundledStoryAgain() {
		assertThat(Service.second(SEED + "/revisions").path("data")).hasSize(1);
	}

	@Test
	void keepsTheQuotesOfTheBundledStory() {
		assertThat(Service.second(SEED + "/quotes")).isEqualTo(Service.first(SEED + "/quotes"));
	}

	@Test
	void keepsAChangedFileAsTheNextRevision() {
		assertThat(Service.second(CHANGED).path("revision").intValue()).isEqualTo(2);
	}

	@Test
	void showsWhatHasChanged() {
		assertThat(Service.second(CHANGED).path("headline").stringValue()).isEqualTo("Bridge reopens early");
	}

	@Test
	void keepsBothRevisions() {
		assertThat(Service.second(CHANGED + "/revisions").path("data")).hasSize(2);
	}

	@Test
	void keepsTheIdOfTheArticle() {
		assertThat(Service.second(CHANGED).path("id")).isEqualTo(Service.first(CHANGED).path("id"));
	}

	@Test
	void keepsTheIdsOfItsBlocks() {
		assertThat(ids(Service.second(CHANGED).path("blocks"))).isEqualTo(ids(Service.first(CHANGED).path("blocks")));
	}

	@Test
	void keepsTheIdsOfItsQuotes() {
		assertThat(ids(Service.second(CHANGED).path("quotes"))).isEqualTo(ids(Service.first(CHANGED).path("quotes")));
	}

	@Test
	void keepsTheIdsOfItsImages() {
		assertThat(ids(Service.second(CHANGED).path("images"))).isEqualTo(ids(Service.first(CHANGED).path("images")));
	}

	@Test
	void keepsTheSpeakers() {
		assertThat(ids(Service.second("/v1/speakers").path("data")))
			.isEqualTo(ids(Service.first("/v1/speakers").path("data")));
	}

	@Test
	void keepsEachImageOnce() {
		assertThat(ids(Service.second("/v1/images").path("data"))).hasSize(6).doesNotHaveDuplicates();
	}

	@Test
	void keepsTheLastSoundRevisionOfASpoiltFile() {
		assertThat(Service.second(SPOILT)).isEqualTo(Service.first(SPOILT));
	}

	@Test
	void countsTheChangedFileOnly() {
		assertThat(STORIES.path("kept").intValue()).isEqualTo(1);
	}

	@Test
	void refusesTheSpoiltFile() {
		assertThat(STORIES.path("refused").valueStream().map((refused) -> refused.path("file").stringValue("")))
			.contains("below/deep/market.json");
	}

	@Test
	void showsWhereTheSpoiltFileIsWrong() {
		assertThat(STORIES.path("refused").valueStream().map((refused) -> refused.path("pointer").stringValue("")))
			.contains("/language");
	}

	@Test
	void looksAtTheBadFilesAgain() {
		assertThat(STORIES.path("refused")).hasSize(5);
	}

}
