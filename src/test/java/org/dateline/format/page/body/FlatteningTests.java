package org.dateline.format.page.body;

import java.util.List;

import org.dateline.format.page.body.Exhibit.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class FlatteningTests {

	@Test
	void beginsAPassageWithEachBlock() {
		assertThat(NewsPage.texts("<p>One</p><div>Two<p>Three</p>Four</div>")).containsExactly("One", "Two", "Three",
				"Four");
	}

	@Test
	void keepsWhatStandsInOneLineTogether() {
		assertThat(NewsPage.texts("<p>The <b>old</b> <a href='/x'>bridge</a> <i>fell</i>.</p>"))
			.containsExactly("The old bridge fell.");
	}

	@Test
	void makesRunsOfWhiteSpaceOneSpace() {
		assertThat(NewsPage.texts("<p>\n\t The \u00a0 bridge\n fell. </p>")).containsExactly("The bridge fell.");
	}

	@Test
	void endsALineWhereThePageDoes() {
		assertThat(NewsPage.texts("<p>Roses are red,<br> violets are blue.</p>"))
			.containsExactly("Roses are red,\nviolets are blue.");
	}

	@Test
	void partsTextAtTwoLineBreaks() {
		assertThat(NewsPage.texts("<div>One<br><br>Two<br/> <br/>Three</div>")).containsExactly("One", "Two", "Three");
	}

	@Test
	void dropsCharactersThatNobodySees() {
		assertThat(NewsPage.texts("<p>har\u200bbour\ufeff</p>")).containsExactly("harbour");
	}

	@ParameterizedTest
	@CsvSource({ "script", "style", "svg", "template", "textarea", "noscript", "iframe" })
	void passesOverTextThatIsNotShown(String tag) {
		assertThat(NewsPage.texts("<p>Seen</p><" + tag + ">Unseen</" + tag + ">")).containsExactly("Seen");
	}

	@Test
	void passesOverComments() {
		assertThat(NewsPage.texts("<p>Seen<!-- unseen --></p>")).containsExactly("Seen");
	}

	@Test
	void findsThePlaceOfEachPicture() {
		Sheet sheet = NewsPage.sheet("<p>One</p><img src='a.jpg'><p>Two <img src='b.jpg'> three</p>");
		assertThat(sheet.exhibits()).extracting(Exhibit::position).containsExactly(1, 2);
		assertThat(sheet.exhibits()).extracting(Exhibit::sort).containsOnly(Sort.PICTURE);
	}

	@Test
	void findsPicturesForReadersWithoutScripts() {
		Sheet sheet = NewsPage.sheet("<p>One</p><noscript><img src='a.jpg'></noscript>");
		assertThat(sheet.exhibits()).hasSize(1);
	}

	@Test
	void findsWindowsAndRules() {
		Sheet sheet = NewsPage.sheet("<p>One</p><hr><iframe src='x'></iframe><video src='y'>old browser</video>");
		assertThat(sheet.exhibits()).extracting(Exhibit::sort).containsExactly(Sort.RULE, Sort.WINDOW, Sort.WINDOW);
	}

	@Test
	void namesTheElementThatHoldsAllOfAPassage() {
		Passage passage = NewsPage.sheet("<p><span class='a'><b>All</b> of it</span></p>").passages().getFirst();
		assertThat(passage.frame().tag).isEqualTo("span");
		assertThat(passage.block().tag).isEqualTo("p");
	}

	@Test
	void listsParentsBeforeTheirChildren() {
		List<Frame> frames = NewsPage.sheet("<div><p>One</p></div><p>Two</p>").frames();
		assertThat(frames).extracting((frame) -> frame.tag).containsExactly("body", "div", "p", "p");
		assertThat(frames).extracting((frame) -> frame.index).containsExactly(0, 1, 2, 3);
	}

	@Test
	void takesElementsOfOwnNameForBlocks() {
		assertThat(NewsPage.texts("<x-head>One</x-head><x-text>Two</x-text>")).containsExactly("One", "Two");
	}

}
