package org.dateline.format.page.body;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class FrameTests {

	private final List<Frame> frames = NewsPage.sheet(
			"<article><section class='related'><p>One <a href='/x'><b>two</b></a></p></section><p>Three</p></article>")
		.frames();

	@Test
	void climbsToThoseAround() {
		assertThat(frame("p").up(1)).isSameAs(frame("section"));
		assertThat(frame("p").up(9)).isSameAs(frame("body"));
	}

	@Test
	void findsTheBlockAroundWordsInALine() {
		assertThat(frame("b").block()).isSameAs(frame("p"));
		assertThat(frame("p").block()).isSameAs(frame("p"));
	}

	@Test
	void findsTheLinkAroundWords() {
		assertThat(frame("b").link).isSameAs(frame("a"));
		assertThat(frame("p").link).isNull();
	}

	@Test
	void findsWhatHoldsTwo() {
		assertThat(frame("b").with(this.frames.getLast())).isSameAs(frame("article"));
		assertThat(frame("p").with(frame("b"))).isSameAs(frame("p"));
	}

	@Test
	void knowsWhatItIsUnder() {
		assertThat(frame("b").isUnder(frame("section"))).isTrue();
		assertThat(frame("b").isUnder(frame("b"))).isTrue();
		assertThat(this.frames.getLast().isUnder(frame("section"))).isFalse();
		assertThat(frame("article").isUnder(frame("b"))).isFalse();
	}

	@Test
	void knowsWhatKindsOfElementItStandsIn() {
		assertThat(frame("b").stands(Within.ARTICLE)).isTrue();
		assertThat(frame("b").stands(Within.STRONG)).isTrue();
		assertThat(frame("p").stands(Within.STRONG)).isFalse();
	}

	@Test
	void readsWhatItsNamesSuggest() {
		assertThat(frame("section").has(Hint.RELATED)).isTrue();
		assertThat(frame("p").has(Hint.RELATED)).isFalse();
	}

	private Frame frame(String tag) {
		return this.frames.stream().filter((frame) -> frame.tag.equals(tag)).findFirst().orElseThrow();
	}

}
