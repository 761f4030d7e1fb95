package org.dateline.format.page.body;

import java.util.BitSet;
import java.util.List;

import org.dateline.format.page.body.Shown.Placed;
import org.dateline.story.Block;
import org.dateline.story.Block.Listing.Item;
import org.dateline.story.Mark;
import org.dateline.story.Mark.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class CompositionTests {

	@Test
	void makesParagraphs() {
		assertThat(blocks("<p>One</p><div>Two</div>")).containsExactly(paragraph("One"), paragraph("Two"));
	}

	@Test
	void makesHeadingsOfAtLeastTheSecondLevel() {
		assertThat(blocks("<h1>One</h1><h4>Two</h4>")).containsExactly(new Block.Heading(null, 2, "One", List.of()),
				new Block.Heading(null, 4, "Two", List.of()));
	}

	@Test
	void makesOneListOfItsItems() {
		assertThat(blocks("<ol><li>One</li><li>Two</li></ol>")).containsExactly(
				new Block.Listing(null, true, List.of(new Item("One", List.of()), new Item("Two", List.of()))));
	}

	@Test
	void makesTwoListsOfTwo() {
		assertThat(blocks("<ul><li>One</li></ul><ul><li>Two</li></ul>")).hasSize(2);
	}

	@Test
	void keepsWhatAnItemSaysTogether() {
		assertThat(blocks("<ul><li><p>One</p><p>is <b>long</b></p></li><li>Two</li></ul>"))
			.containsExactly(new Block.Listing(null, false,
					List.of(new Item("One\nis long", List.of(new Mark(Kind.STRONG, 7, 11, null))),
							new Item("Two", List.of()))));
	}

	@Test
	void makesATableOfItsCells() {
		assertThat(blocks("<table><tr><th>Ferry</th><th>Seats</th></tr><tr><td>Anna</td><td>90</td></tr>"
				+ "<tr><td>Berta</td></tr></table>"))
			.containsExactly(new Block.Table(null, null, List.of("Ferry", "Seats"),
					List.of(List.of("Anna", "90"), List.of("Berta", ""))));
	}

	@Test
	void makesATableWithoutAHead() {
		assertThat(blocks("<table><tr><td><p>Anna</p><p>Ferry</p></td><td>90</td></tr></table>"))
			.containsExactly(new Block.Table(null, null, List.of(), List.of(List.of("Anna\nFerry", "90"))));
	}

	@Test
	void saysWhereAQuotationComesFrom() {
		assertThat(blocks("<blockquote cite='https://a.example/b'><p>One</p></blockquote>"))
			.containsExactly(new Block.Blockquote(null, "One", List.of(), null, "https://a.example/b"));
	}

	@Test
	void knowsWordsThatWereLiftedOut() {
		assertThat(blocks(
				"<p>\"We would rather be laughed at\", she said.</p><div class='pullquote'>\"We would rather be laughed at\"</div>"))
			.endsWith(new Block.Pullquote(null, "We would rather be laughed at", null));
	}

	@Test
	void keepsWordsThatAreQuotedOnce() {
		assertThat(blocks("<p>She said nothing.</p><div class='pullquote'>We would rather be laughed at</div>"))
			.endsWith(paragraph("We would rather be laughed at"));
	}

	@Test
	void putsWhatIsShownInItsPlace() {
		Block rule = new Block.Separator(null);
		assertThat(blocks("<p>One</p><p>Two</p>", new Placed(1, rule), new Placed(2, rule), new Placed(0, rule)))
			.containsExactly(rule, paragraph("One"), rule, paragraph("Two"), rule);
	}

	@Test
	void partsAListWhereSomethingIsShown() {
		assertThat(blocks("<ul><li>One</li><li>Two</li></ul>", new Placed(1, new Block.Separator(null)))).hasSize(3);
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(null, text, List.of());
	}

	private static List<Block> blocks(String html, Placed... placed) {
		Judgement judgement = NewsPage.judgement(html);
		BitSet all = new BitSet();
		all.set(0, judgement.sheet().passages().size());
		Marks marks = new Marks(new Addresses(NewsPage.BASE));
		return new Composition(judgement, all, marks, Shown.of(List.of(placed))).compose();
	}

}
