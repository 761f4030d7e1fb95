package org.dateline.attribution;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where sentences and paragraphs end. */
final class SentencesTests {

	private static List<String> in(String text) {
		return Article.of(text, "en")
			.sentences()
			.stream()
			.map((sentence) -> text.substring(sentence.span().start(), sentence.span().end()))
			.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			The ship left. It was late. => The ship left. | It was late.
			Mr. Lee left. Dr. Roe stayed. => Mr. Lee left. | Dr. Roe stayed.
			The U.S. ship left. => The U.S. ship left.
			They sailed for the U.S. The rest stayed. => They sailed for the U.S. | The rest stayed.
			J. R. Lee left at 5 p.m. on Monday. => J. R. Lee left at 5 p.m. on Monday.
			"We sail. At noon," she said. => "We sail. At noon," she said.
			"We sail." The crew cheered. => "We sail." | The crew cheered.
			"We sail," she said. "At noon." => "We sail," she said. | "At noon."
			"Do we sail?" she asked. => "Do we sail?" she asked.
			"Do we sail?" Mr. Lee asked. => "Do we sail?" Mr. Lee asked.
			"Do we sail?" Mr. Lee looked up. => "Do we sail?" | Mr. Lee looked up.
			"We sail." She said. => "We sail." She said.
			He called it "sad." Then he left. => He called it "sad." | Then he left.
			It cost $3.5 million. => It cost $3.5 million.
			Is it late? Yes! => Is it late? | Yes!
			MARLOW, England — The ship left. => MARLOW, England — | The ship left.
			It was (it is said.) late. => It was (it is said.) late.
			""")
	void parts(String text, String wanted) {
		assertThat(in(text)).containsExactly(wanted.split(" \\| ", -1));
	}

	@Test
	void partsAtLineBreaks() {
		assertThat(in("First\nSecond\r\n\r\nThird")).containsExactly("First", "Second", "Third");
	}

	@Test
	void goesOnAcrossTheBreaksOfAPrintedLine() {
		assertThat(in("The ship left in the morning,\nand the crew was glad.")).hasSize(1);
	}

	@Test
	void cutsWhatNeverEnds() {
		assertThat(in("ship ".repeat(1000))).hasSizeGreaterThan(2);
	}

	@Test
	void numbersParagraphs() {
		String paragraphs = Article.of("One. Two.\n\nThree.", "en")
			.sentences()
			.stream()
			.map((sentence) -> String.valueOf(sentence.paragraph()))
			.collect(Collectors.joining());
		assertThat(paragraphs).isEqualTo("001");
	}

}
