package org.dateline.format.page.body;

import java.util.List;

import org.dateline.story.Mark;
import org.dateline.story.Mark.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class MarksTests {

	@Test
	void marksALink() {
		assertThat(marks("<p>The <a href='/plan'>plan of it</a>.</p>"))
			.containsExactly(new Mark(Kind.LINK, 4, 14, "https://news.example/plan"));
	}

	@Test
	void marksALinkOverOtherMarksOnce() {
		assertThat(marks("<p><a href='/x'>The <b>plan</b></a></p>")).containsExactlyInAnyOrder(
				new Mark(Kind.LINK, 0, 8, "https://news.example/x"), new Mark(Kind.STRONG, 4, 8, null));
	}

	@Test
	void tellsTwoLinksApart() {
		assertThat(marks("<p><a href='/a'>one</a><a href='/b'>two</a></p>")).extracting(Mark::href)
			.containsExactly("https://news.example/a", "https://news.example/b");
	}

	@Test
	void leavesOutLinksThatRunSomething() {
		assertThat(marks("<p><a href='javascript:alert(1)'>one</a> <a href='#top'>two</a> <a>three</a></p>")).isEmpty();
	}

	@Test
	void marksEveryKind() {
		assertThat(marks("<p>a<em>b</em>c<strong>d</strong>e<code>f</code>g<sub>h</sub>i<sup>j</sup></p>"))
			.extracting(Mark::kind)
			.containsExactlyInAnyOrder(Kind.EMPHASIS, Kind.STRONG, Kind.CODE, Kind.SUB, Kind.SUP);
	}

	@Test
	void countsInCodePoints() {
		assertThat(marks("<p>🚢🚢 <b>🚢</b></p>")).containsExactly(new Mark(Kind.STRONG, 3, 4, null));
	}

	@Test
	void leavesTheSpaceBeforeUnmarked() {
		assertThat(marks("<p>One<b> two</b></p>")).containsExactly(new Mark(Kind.STRONG, 4, 7, null));
	}

	@Test
	void joinsStretchesThatStandTogether() {
		assertThat(marks("<p>One <b>two</b><b> three</b></p>")).containsExactly(new Mark(Kind.STRONG, 4, 13, null));
	}

	@Test
	void leavesOutWhatCoversAllWhereItSaysNothing() {
		Passage passage = NewsPage.sheet("<h2><b>All of it</b></h2>").passages().getFirst();
		assertThat(new Marks(new Addresses(null)).of(passage, false)).isEmpty();
	}

	@Test
	void stopsAtMoreMarksThanAStoryMayHold() {
		assertThat(marks("<p>" + "a<b>b</b>".repeat(2000) + "</p>")).hasSizeLessThan(1000);
	}

	private static List<Mark> marks(String html) {
		return new Marks(new Addresses(NewsPage.BASE)).of(NewsPage.sheet(html).passages().getFirst(), true);
	}

}
