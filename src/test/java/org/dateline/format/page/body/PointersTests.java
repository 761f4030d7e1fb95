package org.dateline.format.page.body;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.Block;
import org.dateline.story.Related;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class PointersTests {

	private static final String LINK = "<a href='/harbour/%s.html'>The old lighthouse becomes a museum</a>";

	@Test
	void keepsTheWordsOfTheLinkOnly() {
		List<Related> teasers = teasers("<div class='related'>Read more: " + LINK.formatted("one") + "</div>");
		assertThat(teasers).singleElement().satisfies((related) -> {
			assertThat(related.headline()).isEqualTo("The old lighthouse becomes a museum");
			assertThat(related.url()).isEqualTo("https://news.example/harbour/one.html");
			assertThat(related.kind()).isEqualTo(Related.Kind.EMBEDDED);
		});
	}

	@Test
	void pointsToEachStoryOnce() {
		String link = "<div class='related'>" + LINK.formatted("one") + "</div>";
		assertThat(teasers(link + link)).hasSize(1);
	}

	@Test
	void pointsNowhereWithoutAnAddress() {
		assertThat(teasers("<div class='related'><a href='#x'>The old lighthouse becomes a museum</a></div>"))
			.isEmpty();
	}

	@Test
	void takesRowsOfOtherLinksForNoTeasers() {
		assertThat(teasers("<div class='share'><a href='/mail'>Send this story to a friend by mail</a></div>"))
			.isEmpty();
		assertThat(teasers("<div class='related'><a href='/x'>More</a></div>")).isEmpty();
	}

	@Test
	void listsEachOfManyOnce() {
		String many = IntStream.range(0, 12)
			.mapToObj((place) -> "<li>" + LINK.formatted(place) + "</li>")
			.collect(Collectors.joining());
		PageBody body = NewsPage.plain().behind("<div class='related'><ul>" + many + "</ul></div>").read();
		assertThat(body.related()).hasSize(12);
	}

	private static List<Related> teasers(String html) {
		return NewsPage.plain()
			.between(3, html)
			.read()
			.blocks()
			.stream()
			.filter(Block.Teaser.class::isInstance)
			.map((block) -> ((Block.Teaser) block).related())
			.toList();
	}

}
