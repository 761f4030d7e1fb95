package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.BitSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class SelectionTests {

	@Test
	void keepsWhatIsSureEnough() {
		assertThat(kept("<p>One</p><p>Two</p><p>Three</p>", 0.9, 0.4, 0.5)).isEqualTo(bits(0, 2));
	}

	@Test
	void keepsALongTextOnce() {
		String text = "<p>" + NewsPage.STANDFIRST + "</p>";
		assertThat(kept(text + "<p>Two</p>" + text, 1, 1, 1)).isEqualTo(bits(0, 1));
	}

	@Test
	void keepsAShortTextTwice() {
		assertThat(kept("<p>Yes.</p><p>No.</p><p>Yes.</p>", 1, 1, 1)).isEqualTo(bits(0, 1, 2));
	}

	@Test
	void dropsHeadingsOverNothing() {
		assertThat(kept("<p>One</p><h2>Two</h2><h3>Three</h3>", 1, 1, 1)).isEqualTo(bits(0));
		assertThat(kept("<h2>One</h2>", 1)).isEqualTo(bits());
	}

	@Test
	void keepsHeadingsOverText() {
		assertThat(kept("<p>One</p><h2>Two</h2><p>Three</p>", 1, 1, 1)).isEqualTo(bits(0, 1, 2));
	}

	@Test
	void dropsPartsThatThePageHides() {
		assertThat(kept("<p>One is shown</p><p hidden>Two</p>", 1, 1)).isEqualTo(bits(0));
	}

	@Test
	void keepsAStoryThatIsHiddenAsAWhole() {
		assertThat(kept("<p>One</p><div hidden><p>Two is far longer</p><p>Three</p></div>", 1, 1, 1))
			.isEqualTo(bits(0, 1, 2));
	}

	private static BitSet kept(String html, double... sure) {
		Judgement made = NewsPage.judgement(html);
		assertThat(sure).hasSize(made.sheet().passages().size());
		return Selection.of(new Judgement(made.sheet(), made.headline(), made.root(), made.clues(), sure));
	}

	private static BitSet bits(int... places) {
		BitSet bits = new BitSet();
		Arrays.stream(places).forEach(bits::set);
		return bits;
	}

}
