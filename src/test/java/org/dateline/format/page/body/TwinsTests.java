package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class TwinsTests {

	@Test
	void findsTextInTheArticleOfTheHeadline() {
		assertThat(clues("<article><h1>One</h1><p>Text</p></article>", 1)).contains("article 3");
	}

	@Test
	void findsTextInAnotherArticle() {
		assertThat(clues("<article><h1>One</h1></article><article><p>Text</p></article>", 1)).contains("article 6");
	}

	@Test
	void findsTextInAnArticleWithinTheArticle() {
		assertThat(clues("<article><h1>One</h1><article><p>Text</p></article></article>", 1)).contains("article 4");
	}

	@Test
	void findsTextAroundTheArticle() {
		assertThat(clues("<article><article><h1>One</h1></article><p>Text</p></article>", 1)).contains("article 5");
		assertThat(clues("<article><h1>One</h1></article><p>Text</p>", 1)).contains("article 2");
	}

	@Test
	void findsTextWhereTheHeadlineIsInNoArticle() {
		assertThat(clues("<h1>One</h1><p>Text</p>", 1)).contains("article 0");
		assertThat(clues("<h1>One</h1><article><p>Text</p></article>", 1)).contains("article 1");
	}

	@Test
	void tellsATwinOfTheHeadlinesElement() {
		assertThat(clues("<div class='a'><h1>One</h1></div><div class='a'><p>Text</p></div>", 1)).contains("twin 5");
		assertThat(clues("<div class='a'><h1>One</h1></div><div class='b'><p>Text</p></div>", 1)).contains("twin 0");
	}

	@Test
	void knowsNothingWithoutAHeadline() {
		Sheet sheet = NewsPage.sheet("<p>Text</p>");
		Clues clues = new Clues();
		new Twins(sheet.passages(), sheet.frames().getFirst(), -1).read(sheet.passages().getFirst(), clues);
		assertThat(names(clues)).containsExactly("article 0", "twin 15");
	}

	private static List<String> clues(String html, int asked) {
		Sheet sheet = NewsPage.sheet(html);
		Clues clues = new Clues();
		new Twins(sheet.passages(), sheet.frames().getFirst(), 0).read(sheet.passages().get(asked), clues);
		return names(clues);
	}

	private static List<String> names(Clues clues) {
		return Arrays.stream(clues.toArray()).mapToObj(Family::name).toList();
	}

}
