package org.dateline.format.page.body;

import java.util.List;

import org.dateline.story.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class WindowsTests {

	@Test
	void keepsALinkToAFilm() {
		assertThat(embeds("<iframe src='https://www.films.example/1' title='Divers'></iframe>"))
			.containsExactly(new Block.Embed(null, "films.example", "https://www.films.example/1", "Divers", null));
	}

	@Test
	void findsTheAddressThatComesLater() {
		assertThat(embeds("<iframe data-src='//maps.example/x' src='about:blank'></iframe>"))
			.containsExactly(new Block.Embed(null, "maps.example", "https://maps.example/x", null, null));
	}

	@Test
	void findsTheSourceAndThePosterOfAFilm() {
		assertThat(embeds("<video poster='/still.jpg'><source src='/film.mp4'></video>"))
			.containsExactly(new Block.Embed(null, "news.example", "https://news.example/film.mp4", null,
					"https://news.example/still.jpg"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<iframe></iframe>", "<iframe src='about:blank'></iframe>",
			"<div class='advertisement'><iframe src='https://shoes.example/'></iframe></div>",
			"<div hidden><iframe src='https://count.example/'></iframe></div>" })
	void leavesOutWhatShowsNothing(String html) {
		assertThat(embeds(html)).isEmpty();
	}

	@Test
	void leavesOutATitleThatIsNoTitle() {
		assertThat(embeds("<iframe src='https://a.example/' title='" + "x".repeat(600) + "'></iframe>")).singleElement()
			.satisfies((block) -> assertThat(((Block.Embed) block).title()).isNull());
	}

	@Test
	void leavesOutWhatStandsBehindTheStory() {
		PageBody body = NewsPage.plain().behind("<iframe src='https://a.example/'></iframe>").read();
		assertThat(body.blocks()).noneMatch(Block.Embed.class::isInstance);
	}

	@Test
	void makesOneBreakOfTwoRules() {
		PageBody body = NewsPage.plain().between(2, "<hr><hr>").read();
		assertThat(body.blocks()).filteredOn(Block.Separator.class::isInstance).hasSize(1);
	}

	private static List<Block> embeds(String html) {
		return NewsPage.plain()
			.between(2, html)
			.read()
			.blocks()
			.stream()
			.filter(Block.Embed.class::isInstance)
			.toList();
	}

}
