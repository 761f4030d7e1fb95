package org.dateline.attribution;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands between quotation marks, in the ways of many printers. */
final class MarksTests {

	private static List<Quoted> in(String text) {
		return Marks.in(text, new Span(0, text.length()));
	}

	private static String inner(String text) {
		return in(text).stream()
			.map((quoted) -> text.substring(quoted.inner().start(), quoted.inner().end()))
			.collect(Collectors.joining("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			"We sail at noon," she said. => We sail at noon,
			“We sail at noon,” she said. => We sail at noon,
			„Wir fahren“, sagte sie. => Wir fahren
			„Wir fahren”, sagte sie. => Wir fahren
			»Wir fahren«, sagte sie. => Wir fahren
			« Nous partons », dit-elle. => Nous partons
			‹Wir fahren›, sagte sie. => Wir fahren
			「出航」と言った。 => 出航
			''We sail at noon,'' she said. => We sail at noon,
			'We sail at noon,' she said. => We sail at noon,
			‘We sail at noon,’ she said. => We sail at noon,
			'It's the crew's ship,' she said. => It's the crew's ship,
			'It's the sailors' ship, not ours,' she said. => It's the sailors' ship, not ours,
			"He said 'go home' twice," she said. => He said 'go home' twice,
			'He wrote "go home" twice,' she said. => He wrote "go home" twice,
			"A" and "B" => A; B
			"We sail at noon => We sail at noon
			“We sail at noon => We sail at noon
			("We sail.") => We sail.
			—“We sail.”— => We sail.
			""")
	void finds(String text, String wanted) {
		assertThat(inner(text)).isEqualTo(wanted);
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			The 42" pipe burst at 6'2" above the floor.
			The '90s were dry.
			The sailors' ship left.
			It's the crew's ship, isn't it?
			She sails at five o'clock.
			\"\" and “” and ''
			""")
	void leavesAlone(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void knowsWhetherAMarkIsClosed() {
		assertThat(in("\"We sail\" and \"then")).extracting(Quoted::closed).containsExactly(true, false);
	}

	@Test
	void countsWordsWithTheirApostrophes() {
		assertThat(in("“I don't know, he’s gone”")).extracting(Quoted::words).containsExactly(5);
	}

	@Test
	void endsAtTheEndOfItsParagraph() {
		String text = "\"We sail\n\nThe end.";
		assertThat(Stretch.in(text)).extracting((stretch) -> stretch.quoted().size()).containsExactly(1, 0);
	}

	@Test
	void takesAFewWordsBetweenSingleMarksForAnExpressionWhereDoubleOnesAreInUse() {
		String text = "The 'far side' is dark. \"We sail at noon,\" she said.";
		assertThat(Stretch.in(text).getFirst().quoted()).extracting(Quoted::single).containsExactly(false);
	}

}
