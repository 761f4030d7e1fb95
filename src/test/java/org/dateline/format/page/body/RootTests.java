package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class RootTests {

	private static final String PAGE = "<div id='page'><div id='menu'><p>One</p><p>Two</p></div>"
			+ "<div id='story'><p>Three is long</p><p>Four is long</p></div></div>";

	@Test
	void goesDownToWhatHoldsTheStory() {
		assertThat(root(PAGE, 0, 0, 1, 1)).isEqualTo("story");
	}

	@Test
	void staysAboveAStoryInTwoParts() {
		assertThat(root(PAGE, 1, 1, 1, 1)).isEqualTo("page");
	}

	@Test
	void doesNotGoDownToASingleParagraph() {
		assertThat(root(PAGE, 0, 0, 0, 1)).isEqualTo("story");
	}

	@Test
	void staysAtTheTopOfAPageWithoutAStory() {
		assertThat(root(PAGE, 0, 0, 0, 0)).isEmpty();
		assertThat(root("")).isEmpty();
	}

	@Test
	void doesNotGoIntoALine() {
		assertThat(root("<div id='a'><span id='b'>One<br><br>Two</span></div>", 1, 1)).isEqualTo("a");
	}

	private static String root(String html, double... sure) {
		return Root.find(NewsPage.sheet(html), sure).element.id();
	}

}
