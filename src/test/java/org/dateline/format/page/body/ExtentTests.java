package org.dateline.format.page.body;

import java.util.BitSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ExtentTests {

	private static final String PAGE = "<p>Menu</p><div id='story'><p>One is long</p>%s<p>Two is long</p></div><p>End</p>";

	@Test
	void beginsAndEndsWithTheStory() {
		Extent extent = extent("", 1, 2);
		assertThat(extent.isInside(1)).isFalse();
		assertThat(extent.isInside(2)).isTrue();
		assertThat(extent.isInside(3)).isFalse();
	}

	@Test
	void reachesALittleBeyondTheStory() {
		Extent extent = extent("", 1, 2);
		assertThat(extent.isNear(0)).isTrue();
		assertThat(extent.isNear(4)).isTrue();
		assertThat(extent.isNear(9)).isFalse();
	}

	@Test
	void isNowhereOnAPageWithoutAStory() {
		Extent extent = extent("");
		assertThat(extent.isEmpty()).isTrue();
		assertThat(extent.isInside(0)).isFalse();
		assertThat(extent.isNear(0)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div class='related' id='x'></div>", "<aside id='x'></aside>", "<nav id='x'></nav>",
			"<div class='ad-box'><div id='x'></div></div>", "<div hidden id='x'></div>" })
	void doesNotOwnWhatIsShownBesideIt(String html) {
		assertThat(owns(html)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "<div id='x'></div>", "<figure><span id='x'></span></figure>",
			"<div class='media'><div id='x'></div></div>" })
	void ownsWhatItShows(String html) {
		assertThat(owns(html)).isTrue();
	}

	@Test
	void doesNotOwnCards() {
		String card = "<div class='c'><a href='/x'>A card of many words</a></div>";
		assertThat(owns(card + card + "<div class='c' id='x'><a href='/x'>A card of many words</a></div>")).isFalse();
	}

	@Test
	void knowsWhatHoldsWordsOfTheStory() {
		Judgement judgement = NewsPage.judgement(PAGE.formatted(""));
		Extent extent = new Extent(judgement, bits(1, 2));
		assertThat(extent.holdsStory(judgement.sheet().frames().getFirst())).isTrue();
		assertThat(extent.holdsStory(judgement.sheet().passages().getFirst().frame())).isFalse();
		assertThat(extent.isKept(judgement.sheet().passages().get(1))).isTrue();
	}

	private static boolean owns(String html) {
		Judgement judgement = NewsPage.judgement(PAGE.formatted(html));
		BitSet kept = new BitSet();
		judgement.sheet()
			.passages()
			.stream()
			.filter((passage) -> passage.text().contains("is long"))
			.forEach((passage) -> kept.set(passage.index()));
		Frame frame = judgement.sheet()
			.frames()
			.stream()
			.filter((candidate) -> candidate.element.id().equals("x"))
			.findFirst()
			.orElseThrow();
		return new Extent(judgement, kept).isOwn(frame);
	}

	private static Extent extent(String html, int... kept) {
		return new Extent(NewsPage.judgement(PAGE.formatted(html)), bits(kept));
	}

	private static BitSet bits(int... places) {
		BitSet bits = new BitSet();
		for (int place : places) {
			bits.set(place);
		}
		return bits;
	}

}
