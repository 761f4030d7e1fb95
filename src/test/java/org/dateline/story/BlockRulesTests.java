package org.dateline.story;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class BlockRulesTests {

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 4, 5, 6 })
	void takesHeadingsBelowTheHeadline(int level) {
		assertThat(Stories.faultsAt(Stories.with("/blocks/1/level", Integer.toString(level)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 1, 7, Integer.MAX_VALUE })
	void refusesHeadingsOfOtherLevels(int level) {
		assertThat(Stories.onlyFault(Stories.with("/blocks/1/level", Integer.toString(level))))
			.isEqualTo("level must be from 2 to 6, not " + level + ".");
	}

	@Test
	void wantsAtLeastOneItemInAList() {
		assertThat(Stories.onlyFault(Stories.with("/blocks/2/items", "[]")))
			.isEqualTo("items must hold at least one item.");
		assertThat(Stories.faultsAt(Stories.without("/blocks/2/items"))).containsExactly("/blocks/2/items");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/blocks/0/text", "/blocks/2/items/0/text", "/blocks/5/text", "/blocks/6/text" })
	void letsTextsWithoutMarksBeEmpty(String pointer) {
		assertThat(Stories.faultsAt(Stories.with(pointer, "\"\""))).doesNotContain(pointer);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			-1 | 2  | /blocks/0/marks/0/start
			2  | 2  | /blocks/0/marks/0/end
			3  | 2  | /blocks/0/marks/0/end
			0  | 73 | /blocks/0/marks/0/end
			72 | 73 | /blocks/0/marks/0/end
			""")
	void keepsMarksWithinTheText(int start, int end, String fault) {
		assertThat(Stories.faultsAt(marked(Mark.Kind.STRONG, start, end))).containsExactly(fault);
	}

	@Test
	void saysWhereAMarkShouldEnd() {
		assertThat(Stories.onlyFault(marked(Mark.Kind.STRONG, 5, 90)))
			.isEqualTo("end must lie after start 5 and not beyond the 72 characters of the text, not at 90.");
		assertThat(Stories.onlyFault(marked(Mark.Kind.STRONG, -1, 1))).isEqualTo("start must be at least 0, not -1.");
	}

	@Test
	void marksNothingInATextThatIsMissing() {
		Story story = Stories.with("/blocks/0",
				"{\"kind\":\"paragraph\",\"marks\":[{\"kind\":\"code\",\"start\":0,\"end\":1}]}");
		assertThat(Stories.faultsAt(story)).contains("/blocks/0/text", "/blocks/0/marks/0/end");
	}

	@Test
	void marksAllOfATextInCodePoints() {
		assertThat(Stories.FIRST.length()).isEqualTo(73);
		assertThat(Stories.faultsAt(marked(Mark.Kind.STRONG, 0, 72))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/blocks/1/marks/0", "/blocks/2/items/1/marks/0", "/blocks/6/marks/0" })
	void looksAtTheMarksOfAllTexts(String mark) {
		assertThat(Stories.faultsAt(Stories.with(mark + "/end", "99"))).containsExactly(mark + "/end");
	}

	@Test
	void wantsAnAddressOnALink() {
		assertThat(Stories.onlyFault(marked(Mark.Kind.LINK, 0, 1))).isEqualTo("href is required.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "emphasis", "strong", "code", "sub", "sup" })
	void refusesAnAddressOnOtherMarks(String kind) {
		assertThat(Stories.onlyFault(Stories.with("/blocks/0/marks/0/kind", "\"" + kind + "\"")))
			.isEqualTo("href must stand on links only, not \"https://example.org/office#top\" on another mark.");
	}

	@Test
	void takesNoMoreThanAThousandMarksOnAText() {
		Mark mark = new Mark(Mark.Kind.CODE, 0, 1, null);
		Block full = new Block.Paragraph("p1", "x", Collections.nCopies(1000, mark));
		Block over = new Block.Paragraph("p1", "x", Collections.nCopies(1001, mark));
		assertThat(Stories.faultsAt(holding(full))).isEmpty();
		assertThat(Stories.onlyFault(holding(over))).isEqualTo("marks holds 1001 items, at most 1000 are allowed.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[["a","b"],["c"]]     | ["A","B"] | /blocks/7/rows/1
			[["a","b","c"]]       | ["A","B"] | /blocks/7/rows/0
			[["a","b"],["c"]]     | []        | /blocks/7/rows/1
			[["a"],["c"],["d","e"]] | []      | /blocks/7/rows/2
			[["a"],[]]            | []        | /blocks/7/rows/1
			[[]]                  | []        | /blocks/7/rows/0
			[[]]                  | ["A","B"] | /blocks/7/rows/0
			[null,["a","b"]]      | ["A","B"] | /blocks/7/rows/0
			[["a",null]]          | ["A","B"] | /blocks/7/rows/0/1
			[["a","\\u0007"]]     | ["A","B"] | /blocks/7/rows/0/1
			[["a","b"]]           | ["A",null] | /blocks/7/header/1
			[["a","b"]]           | ["A","\\u0007"] | /blocks/7/header/1
			""")
	void keepsTablesRectangular(String rows, String header, String fault) {
		assertThat(Stories.faultsAt(tabled(rows, header))).containsExactly(fault);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[["a","b"],["c","d"]] | []
			[["a"],["c"]]         | ["A"]
			[]                    | ["A","B"]
			[]                    | []
			[["a",""]]            | ["","B"]
			""")
	void takesTablesWithAndWithoutHeader(String rows, String header) {
		assertThat(Stories.faultsAt(tabled(rows, header))).isEmpty();
	}

	@Test
	void saysHowManyCellsARowShouldHold() {
		assertThat(Stories.onlyFault(tabled("[[\"a\"]]", "[\"A\",\"B\"]")))
			.isEqualTo("rows[0] must hold 2 cells as the others do, not 1.");
		assertThat(Stories.onlyFault(tabled("[[]]", "[]"))).isEqualTo("rows[0] must hold at least one cell.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/blocks/7/header", "/blocks/7/rows/0" })
	void limitsTheWidthOfTables(String pointer) {
		String cells = "[" + "\"a\",".repeat(1000) + "\"a\"]";
		assertThat(Stories.faultsAt(Stories.with(pointer, cells))).contains(pointer);
	}

	@Test
	void limitsTheLengthOfTablesAndLists() {
		String rows = "[" + "[\"a\",\"b\"],".repeat(1000) + "[\"a\",\"b\"]]";
		String items = "[" + "{\"text\":\"a\"},".repeat(1000) + "{\"text\":\"a\"}]";
		assertThat(Stories.faultsAt(Stories.with("/blocks/7/rows", rows))).containsExactly("/blocks/7/rows");
		assertThat(Stories.faultsAt(Stories.with("/blocks/2/items", items))).containsExactly("/blocks/2/items");
	}

	private static Story marked(Mark.Kind kind, int start, int end) {
		return holding(new Block.Paragraph("p1", Stories.FIRST, List.of(new Mark(kind, start, end, null))));
	}

	private static Story holding(Block block) {
		return Stories.bare().but().blocks(List.of(block)).build();
	}

	private static Story tabled(String rows, String header) {
		return Stories.with("/blocks/7",
				"{\"kind\":\"table\",\"id\":\"a1\",\"header\":" + header + ",\"rows\":" + rows + "}");
	}

}
