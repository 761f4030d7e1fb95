package org.dateline.format.page.body;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class TallyTests {

	private final Sheet sheet = NewsPage
		.sheet("<div><p>12345</p><p>67<a href='/x'>890</a></p><img src='a'></div><div>12345</div><ul></ul>");

	private final Tally whole = this.sheet.frames().getFirst().tally;

	@Test
	void countsWhatStandsWithin() {
		assertThat(this.whole.characters).isEqualTo(15);
		assertThat(this.whole.linked).isEqualTo(3);
		assertThat(this.whole.paragraphs).isEqualTo(2);
		assertThat(this.whole.passages).isEqualTo(3);
		assertThat(this.whole.pictures).isEqualTo(1);
	}

	@Test
	void measuresTheShareOfLinks() {
		assertThat(this.whole.share()).isCloseTo(0.2, within(1e-9));
		assertThat(this.sheet.frames().getLast().tally.share()).isZero();
	}

	@Test
	void countsSiblingsThatAreAlike() {
		assertThat(this.sheet.frames().get(1).tally.alike).isEqualTo(2);
		assertThat(this.sheet.frames().getLast().tally.alike).isEqualTo(1);
	}

	@Test
	void weighsWhatIsKnownFromTheInsideOut() {
		Tally.weigh(this.sheet.frames(), this.sheet.passages(), new double[] { 1, 1, 0 });
		assertThat(this.sheet.frames().get(1).tally.mean()).isCloseTo(1, within(1e-9));
		assertThat(this.whole.mean()).isBetween(0.5, 0.8);
	}

	@Test
	void letsNoLongTextSpeakForAll() {
		Passage endless = NewsPage.sheet("<p>" + "word ".repeat(1000) + "</p>").passages().getFirst();
		assertThat(Tally.weight(endless)).isLessThan(500);
	}

}
