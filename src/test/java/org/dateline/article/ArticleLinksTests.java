package org.dateline.article;

import java.time.Instant;

import org.dateline.http.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ArticleLinksTests {

	private static final Standing STANDING = new Standing(News.uuid(News.PIER), "ferry", 3, Instant.EPOCH);

	private static final ArticleLinks LINKS = new ArticleLinks(StrictJson.address("https://news.example.org"));

	@ParameterizedTest
	@CsvSource({ "self,/v1/articles/ferry", "canonical,/v1/articles/ferry", "alternate,/v1/articles/ferry.json",
			"collection,/v1/articles", "describedby,/v1/schema/article.json",
			"latest-version,/v1/articles/ferry/revisions/3", "version-history,/v1/articles/ferry/revisions" })
	void leadFromAnArticle(String relation, String path) {
		assertThat(LINKS.of(STANDING)).containsEntry(relation, "https://news.example.org" + path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "images", "captions", "quotes", "related", "corrections" })
	void leadToEachPart(String part) {
		assertThat(LINKS.of(STANDING)).containsEntry(part, "https://news.example.org/v1/articles/ferry/" + part);
	}

	@Test
	void beginWithTheArticleItself() {
		assertThat(LINKS.of(STANDING).keySet()).startsWith("self", "canonical");
	}

	@Test
	void beginWithTheConfiguredAddressHoweverItEnds() {
		ArticleLinks links = new ArticleLinks(StrictJson.address("http://localhost:8080/paper/"));
		assertThat(links.of(STANDING)).containsEntry("self", "http://localhost:8080/paper/v1/articles/ferry");
	}

	@Test
	void knowThePathOfAPart() {
		assertThat(ArticleLinks.path(STANDING, "captions")).isEqualTo("/v1/articles/ferry/captions");
	}

}
