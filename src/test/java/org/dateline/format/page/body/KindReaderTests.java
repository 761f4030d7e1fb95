package org.dateline.format.page.body;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class KindReaderTests {

	@Test
	void knowsAStory() {
		assertThat(NewsPage.plain().read().kind()).isEqualTo(PageKind.ARTICLE);
	}

	@Test
	void knowsAPageWithoutAStory() {
		assertThat(NewsPage.read("<h1>Not found</h1><p>Try again.</p>").kind()).isEqualTo(PageKind.NONE);
	}

	@Test
	void knowsAPageThatOnlyPointsElsewhere() {
		String links = IntStream.range(0, 80)
			.mapToObj((place) -> "<li><a href='/" + place + "'>Ferry number " + place
					+ " ran into the old pier again</a></li>")
			.collect(Collectors.joining());
		assertThat(NewsPage.read("<nav class='menu'><ul>" + links + "</ul></nav>").kind()).isEqualTo(PageKind.LIST);
	}

	@Test
	void knowsAStoryBehindAWall() {
		PageBody body = NewsPage.plain()
			.behind("<div class='paywall'><p>Already a subscriber? Log in to continue.</p></div>")
			.read();
		assertThat(body.kind()).isEqualTo(PageKind.PAYWALLED);
	}

	@Test
	void takesALongStoryForWholeWhateverFollows() {
		NewsPage page = NewsPage.plain();
		IntStream.range(0, 20)
			.forEach((place) -> page.with("<p>" + place + ". " + NewsPage.PARAGRAPHS.get(place % 6) + "</p>"));
		page.behind("<div class='paywall'><p>Already a subscriber? Log in to continue.</p></div>");
		assertThat(page.read().kind()).isEqualTo(PageKind.ARTICLE);
	}

	@Test
	void knowsAPageOfPictures() {
		NewsPage page = NewsPage.plain();
		IntStream.range(0, 12).forEach((place) -> page.between(1, "<img src='/bridge-" + place + ".jpg'>"));
		assertThat(page.read().kind()).isEqualTo(PageKind.GALLERY);
	}

	@Test
	void knowsAStoryToldInEntries() {
		NewsPage page = NewsPage.empty();
		NewsPage.PARAGRAPHS
			.forEach((paragraph) -> page.with("<div class='liveblog-entry'><p>" + paragraph + "</p></div>"));
		assertThat(page.read().kind()).isEqualTo(PageKind.LIVEBLOG);
	}

}
