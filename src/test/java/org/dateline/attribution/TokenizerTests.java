package org.dateline.attribution;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How a text is cut into words and marks. */
final class TokenizerTests {

	private static List<String> words(String text, String language) {
		return Tokenizer.of(text, Lexicon.of(language)).stream().map(Token::text).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			We sail, he says. => We|sail|,|he|says|.
			Don't go => Don't|go
			Lind's ship => Lind's|ship
			the U.S. Navy => the|U.S.|Navy
			Mr. Lee => Mr.|Lee
			3.5 of 1,000 => 3.5|of|1,000
			well-known => well-known
			wait... now => wait|...|now
			ship--and crew => ship|--|and|crew
			@lind #ship $5 => @lind|#ship|$5
			AT&T => AT&T
			a😀b => a😀b
			""")
	void cuts(String text, String wanted) {
		assertThat(words(text, "en")).containsExactly(wanted.split("\\|", -1));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			l'eau => l'|eau
			qu'il => qu'|il
			raconte-t-elle => raconte|-t-elle
			dit-il => dit|-il
			aujourd'hui => aujourd'hui
			porte-parole => porte-parole
			""")
	void cutsFrenchAtWhatIsHungOn(String text, String wanted) {
		assertThat(words(text, "fr")).containsExactly(wanted.split("\\|", -1));
	}

	@Test
	void looksWordsUpWithoutAPossessiveEnding() {
		Token token = Tokenizer.of("mayor’s", Lexicon.of("en")).getFirst();
		assertThat(token.word()).isEqualTo("mayor");
		assertThat(token.is(Trait.ROLE)).isTrue();
		assertThat(token.is(Trait.GENITIVE)).isTrue();
	}

	@Test
	void knowsWhereEveryWordStands() {
		String text = "We sail,\n\t“at” noon.";
		assertThat(Tokenizer.of(text, Lexicon.of("en")))
			.allSatisfy((token) -> assertThat(text.substring(token.start(), token.end())).isEqualTo(token.text()));
	}

}
