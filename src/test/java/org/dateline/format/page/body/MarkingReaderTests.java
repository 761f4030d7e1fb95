package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class MarkingReaderTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "<div style='display: none'>", "<div style='color:red;Visibility:hidden'>", "<div hidden>" })
	void seesWhatIsHidden(String tag) {
		assertThat(first(tag).stands(Within.HIDDEN)).isTrue();
	}

	@Test
	void takesOtherStylesForShown() {
		assertThat(first("<div style='display:block'>").stands(Within.HIDDEN)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "navigation, NAV", "complementary, ASIDE", "contentinfo, FOOTER", "dialog, DIALOG",
			"article, ARTICLE" })
	void readsThePartsThatElementsPlay(String part, Within within) {
		assertThat(first("<div role='" + part + "'>").stands(within)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "class, comments-list, COMMENT", "id, relatedStories, RELATED", "data-testid, byline-block, BYLINE",
			"itemprop, articleBody, STORY", "aria-label, Share this, SHARE" })
	void readsNamesWhereverTheyStand(String attribute, String name, Hint hint) {
		assertThat(first("<div " + attribute + "='" + name + "'>").has(hint)).isTrue();
	}

	@Test
	void takesNoAddressForAName() {
		assertThat(first("<div data-href='/comments/related'>").hints).isZero();
	}

	@Test
	void readsTheNamesOfOwnElements() {
		assertThat(first("<related-stories>").has(Hint.RELATED)).isTrue();
	}

	@Test
	void findsSiblingsOfOneTemplateAlike() {
		Sheet sheet = NewsPage
			.sheet("<div class='a'>1</div><div class='a'>2</div><div class='b'>3</div><p class='a'>4</p>");
		assertThat(sheet.frames().get(1).likeness).isEqualTo(sheet.frames().get(2).likeness)
			.isNotEqualTo(sheet.frames().get(3).likeness)
			.isNotEqualTo(sheet.frames().get(4).likeness);
	}

	private static Frame first(String tag) {
		return NewsPage.sheet(tag + "Text").frames().get(1);
	}

}
