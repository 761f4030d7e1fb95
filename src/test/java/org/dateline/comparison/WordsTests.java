package org.dateline.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dateline.story.CodePoints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
			The ferry runs|The ferry sails|[runs]{sails}
			The ferry runs|The old ferry runs|{old }
			The old ferry runs|The ferry runs|[old ]
			The ferry runs.|The ferry runs!|[.]{!}
			The ferry runs|A bridge runs|[The]{A}[ferry]{bridge}
			ferry|ferries|[ferry]{ferries}
			Gate 12|Gate 13|[12]{13}
			don't|do not|[don't]{do not}
			a b c d|b c d a|[a ]{ a}
			x|y|[x]{y}
			""")
	void tellsSingleWords(String before, String after, String shown) {
		assertThat(Ferry.shown(Words.changed(before, after))).isEqualTo(shown);
	}

	@Test
	void tellsNothingOfTextsThatAreTheSame() {
		assertThat(Words.changed("The ferry runs", "The ferry runs")).isEmpty();
	}

	@Test
	void tellsATextThatIsNew() {
		assertThat(Words.changed("", "It runs"))
			.containsExactly(new WordChange(Change.ADDED, new Stretch(0, 0), new Stretch(0, 7), "It runs"));
	}

	@Test
	void tellsATextThatIsGone() {
		assertThat(Words.changed("It runs", ""))
			.containsExactly(new WordChange(Change.REMOVED, new Stretch(0, 7), new Stretch(0, 0), "It runs"));
	}

	@Test
	void saysWhereWordsStoodAndWhereTheyStandNow() {
		assertThat(Words.changed("The ferry runs", "The new ferry sails")).containsExactly(
				new WordChange(Change.ADDED, new Stretch(4, 4), new Stretch(4, 8), "new "),
				new WordChange(Change.REMOVED, new Stretch(10, 14), new Stretch(14, 14), "runs"),
				new WordChange(Change.ADDED, new Stretch(14, 14), new Stretch(14, 19), "sails"));
	}

	@Test
	void countsCodePoints() {
		List<WordChange> words = Words.changed("🚢🚢 runs", "🚢🚢 sails");
		assertThat(words.getFirst().from()).isEqualTo(new Stretch(3, 7));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			渡船再次运行      | 渡船今天运行      | [再次]{今天}
			フェリーが動く    | フェリーは動く    | [が]{は}
			เรือวิ่ง            | เรือแล่น            | [วิ่ง]{แล่น}
			배가 다시 다닌다  | 배가 오늘 다닌다  | [다시]{오늘}
			הספינה שבה        | הספינה יצאה       | [שבה]{יצאה}
			العبارة تعمل      | العبارة توقفت     | [تعمل]{توقفت}
			""")
	void cutsWhereAReaderOfTheScriptWould(String before, String after, String shown) {
		assertThat(Ferry.shown(Words.changed(before, after))).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			a 👩‍👩‍👧 b    | a 👩‍👩‍👦 b    | [👩‍👩‍👧]{👩‍👩‍👦}
			a 🇬🇧 b        | a 🇬🇪 b        | [🇬🇧]{🇬🇪}
			a 👍🏽 b        | a 👍🏿 b        | [👍🏽]{👍🏿}
			a é b          | a e\u0301 b    | [é]{e\u0301}
			cafe\u0301s | cafes        | [cafe\u0301s]{cafes}
			क्षि            | क्षु            | [क्षि]{क्षु}
			""")
	void cutsNothingThatAReaderTakesForOneSign(String before, String after, String shown) {
		assertThat(Ferry.shown(Words.changed(before, after))).isEqualTo(shown);
	}

	@Test
	void cutsNoLineBreakInTwo() {
		assertThat(Ferry.shown(Words.changed("a\r\nb", "a\nb"))).isEqualTo("[\r\n]{\n}");
	}

	@Test
	void replacesATextOfWhichNothingIsLeft() {
		String before = "alpha ".repeat(2_000);
		String after = "beta,".repeat(2_000);
		assertThat(Words.changed(before, after)).containsExactly(
				new WordChange(Change.REMOVED, new Stretch(0, 12_000), new Stretch(0, 0), before),
				new WordChange(Change.ADDED, new Stretch(12_000, 12_000), new Stretch(0, 10_000), after));
	}

	@Test
	void keepsWhatIsCommonAtBothEndsOfATextThatIsReplaced() {
		String before = "Start " + "alpha,".repeat(500) + " end";
		String after = "Start " + "beta;".repeat(500) + " end";
		assertThat(Words.changed(before, after)).extracting(WordChange::text)
			.containsExactly("alpha,".repeat(500), "beta;".repeat(500));
	}

	@Test
	void tellsSingleWordsInALongText() {
		String before = IntStream.range(0, 8_000).mapToObj("Ferry %d runs. "::formatted).collect(Collectors.joining());
		String after = before.replace(" 2000 ", " twothousand ").replace("Ferry 4000 runs. ", "");
		assertThat(Ferry.shown(Words.changed(before, after))).isEqualTo("[2000]{twothousand}[ runs. Ferry 4000]");
	}

	@Test
	void comesToAnEndWithHugeTexts() {
		String before = "a b ".repeat(200_000) + "x ".repeat(1_000);
		String after = "b " + "a b ".repeat(200_000) + "y ".repeat(1_000);
		List<WordChange> words = Words.changed(before, after);
		assertThat(Ferry.applied(before, words)).isEqualTo(after);
		assertThat(words).extracting(WordChange::text).allMatch((text) -> CodePoints.length(text) > 0);
	}

}
