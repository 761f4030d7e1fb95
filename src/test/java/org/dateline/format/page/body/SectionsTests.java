package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SectionsTests {

	private static final String FULL = "<p>" + NewsPage.PARAGRAPHS.getFirst() + "</p>";

	@Test
	void knowsTheFirstAndTheLastFullParagraph() {
		Sections sections = sections("<p>Menu</p>" + FULL + "<p>Short.</p>" + FULL + "<p>End</p>", 0, 1, 1, 1, 0);
		assertThat(sections.first()).isEqualTo(1);
		assertThat(sections.last()).isEqualTo(3);
	}

	@Test
	void knowsAPageWithoutFullParagraphs() {
		assertThat(clues("<p>Short.</p>", 0, 1)).contains("span 15");
	}

	@Test
	void tellsBeforeFromWithinFromBehind() {
		String html = "<p>Before</p>" + FULL + "<p>Within</p>" + FULL + "<p>Behind</p>";
		assertThat(clues(html, 0, 0, 1, 0, 1, 0)).contains("span 0");
		assertThat(clues(html, 2, 0, 1, 0, 1, 0)).contains("span 5");
		assertThat(clues(html, 4, 0, 1, 0, 1, 0)).contains("span 10");
	}

	@Test
	void looksAtWhatFollowsAHeading() {
		String html = "<h2>Ferries</h2>" + FULL;
		assertThat(clues(html, 0, 0.5, 1)).contains("followed 5");
		assertThat(clues(html, 0, 0.5, 0)).contains("followed 0");
	}

	@Test
	void takesAShortBoldLineForAHeading() {
		assertThat(clues("<p><b>Ferries</b></p>" + FULL, 0, 0.5, 1)).contains("followed 5");
	}

	@Test
	void remembersTheHeadingBefore() {
		String html = "<h2>Related</h2><p>One</p>";
		assertThat(clues(html, 1, 0, 1)).contains("section 1");
		assertThat(clues(html, 1, 0.9, 1)).contains("section 3");
		assertThat(clues("<p>One</p>", 0, 1)).contains("section 0");
	}

	@Test
	void countsOtherHeadlinesBehindTheStory() {
		String html = FULL + "<h1>Another story</h1><p>Its text</p>";
		assertThat(clues(html, 0, 1, 0, 0)).contains("other 0");
		assertThat(clues(html, 2, 1, 0, 0)).contains("other 1");
	}

	private static Sections sections(String html, double... sure) {
		return new Sections(NewsPage.sheet(html).passages(), sure, -1);
	}

	private static List<String> clues(String html, int asked, double... sure) {
		List<Passage> passages = NewsPage.sheet(html).passages();
		Sections sections = new Sections(passages, sure, -1);
		Clues clues = new Clues();
		for (Passage passage : passages.subList(0, asked + 1)) {
			clues = new Clues();
			sections.read(passage, clues);
		}
		return Arrays.stream(clues.toArray()).mapToObj(Family::name).toList();
	}

}
