package org.dateline.story;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class StatsTests {

	@Test
	void countsNothingInAnEmptyBody() {
		assertThat(Stats.of(Stories.bare())).isEqualTo(new Stats(0, 0, 0, 0, 0));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                     | 0 | 0
			` `                    | 0 | 1
			a                      | 1 | 1
			one                    | 1 | 3
			` one  two `           | 2 | 10
			half-way               | 1 | 8
			it’s                   | 1 | 4
			one\u00A0two           | 2 | 7
			one\u2003two           | 2 | 7
			🚢 sails               | 2 | 7
			👩‍👧                     | 1 | 3
			cafe\u0301             | 1 | 5
			שָׁלוֹם עולם              | 2 | 12
			""")
	void countsWordsAndCodePoints(String text, int words, int characters) {
		Stats stats = Stats.of(told(paragraph(text)));
		assertThat(stats.words()).isEqualTo(words);
		assertThat(stats.characters()).isEqualTo(characters);
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "230, 1", "231, 2", "460, 2", "461, 3" })
	void roundsReadingTimeUp(int words, int minutes) {
		assertThat(Stats.of(told(paragraph("word ".repeat(words)))).readingMinutes()).isEqualTo(minutes);
	}

	@Test
	void countsAllThatIsToldInTheBody() {
		Story story = told(paragraph("One two."), new Block.Heading("h1", 2, "Three", List.of()),
				new Block.Listing("l1", false, List.of(item("four"), item("five six"))),
				new Block.Blockquote("b1", "seven", List.of(), "Nobody", null),
				new Block.Table("a1", "Caption", List.of("eight"), List.of(List.of("nine"), List.of("ten"))));
		assertThat(Stats.of(story).words()).isEqualTo(10);
		assertThat(Stats.of(story).characters()).isEqualTo(8 + 5 + 4 + 8 + 5 + 5 + 4 + 3);
	}

	@Test
	void countsNoWordsBesideTheBody() {
		Related related = new Related(Related.Kind.EMBEDDED, "Bridge closed", null, null, null, null, null, List.of());
		Story story = told(new Block.Picture("f1", "i1", "The ferry"), new Block.Teaser("t1", related),
				new Block.Pullquote("u1", "We start", "Nobody"), new Block.Separator("s1"),
				new Block.Embed("e1", "Maps", "https://example.org/map", "The way", null));
		assertThat(Stats.of(story)).isEqualTo(new Stats(0, 0, 0, 0, 0));
	}

	@Test
	void countsPicturesAndQuotes() {
		Stats stats = Stats.of(Stories.sound());
		assertThat(stats.images()).isEqualTo(2);
		assertThat(stats.quotes()).isEqualTo(3);
	}

	private static Block paragraph(String text) {
		return new Block.Paragraph(null, text, List.of());
	}

	private static Block.Listing.Item item(String text) {
		return new Block.Listing.Item(text, List.of());
	}

	private static Story told(Block... blocks) {
		return Stories.bare().but().blocks(Arrays.asList(blocks)).build();
	}

}
