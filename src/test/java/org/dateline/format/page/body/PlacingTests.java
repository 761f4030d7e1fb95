package org.dateline.format.page.body;

import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class PlacingTests {

	@Test
	void findsTheItemOfAList() {
		assertThat(Placing.item(last("<ul><li>One</li></ul>"))).isNotNull();
		assertThat(Placing.item(last("<ul><li><p>One</p></li></ul>"))).isNotNull();
		assertThat(Placing.item(last("<p>One</p>"))).isNull();
	}

	@Test
	void takesItemsOfManyParagraphsForLayout() {
		assertThat(Placing.item(last("<ul><li><p>One</p><p>Two</p><p>Three</p></li></ul>"))).isNull();
	}

	@Test
	void findsTheCellOfATable() {
		assertThat(Placing.cell(last("<table><tr><td>One</td></tr></table>"))).isNotNull();
		assertThat(Placing.cell(last("<p>One</p>"))).isNull();
	}

	@Test
	void takesCellsOfLongTextForLayout() {
		String text = String.join(" ", NewsPage.PARAGRAPHS);
		assertThat(Placing.cell(last("<table><tr><td>" + text + "</td></tr></table>"))).isNull();
	}

	@Test
	void findsTheQuotationAround() {
		assertThat(Placing.quotation(last("<blockquote><p>One</p></blockquote>"))).isNotNull();
		assertThat(Placing.quotation(last("<p>One</p>"))).isNull();
	}

	@Test
	void looksForTheNearestOfAName() {
		Passage passage = last("<div class='a'><div class='b'><p>One</p></div></div>");
		Frame found = Placing.above(passage.block(), "div");
		assertThat(Objects.requireNonNull(found).element.className()).isEqualTo("b");
		assertThat(Placing.above(passage.block(), "table")).isNull();
	}

	private static Passage last(String html) {
		return NewsPage.sheet(html).passages().getLast();
	}

}
