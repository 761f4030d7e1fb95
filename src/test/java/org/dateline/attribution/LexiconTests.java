package org.dateline.attribution;

import org.dateline.credit.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The lists of words. */
final class LexiconTests {

	@ParameterizedTest
	@CsvSource({ "en, said", "en-GB, said", "EN, said", "de, sagte", "de-AT, sagte", "fr, déclaré", "es, dijo",
			"xx, said", "'', said", "eng, said" })
	void knowsTheVerbsOfALanguage(String language, String word) {
		assertThat(Lexicon.of(language).entry(word).verb().takes(Frame.QUOTE)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "say, BASE", "says, PRESENT", "said, PAST", "saying, PARTICIPLE", "written, PERFECT" })
	void knowsTheFormsOfAVerb(String word, Form form) {
		assertThat(Lexicon.of("en").entry(word).verb().is(form)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "de", "fr", "es" })
	void knowsNoFormThatIsLeftOut(String language) {
		assertThat(Lexicon.of(language).entry("-")).isEqualTo(Entry.NONE);
	}

	@Test
	void putsTogetherWhatTheListsSayOfAWord() {
		Entry her = Lexicon.of("en").entry("her");
		assertThat(her.traits() & Trait.bits(Trait.POSSESSIVE, Trait.FEMALE))
			.isEqualTo(Trait.bits(Trait.POSSESSIVE, Trait.FEMALE));
	}

	@Test
	void saysWhichListIsMissing() {
		assertThatIllegalStateException().isThrownBy(() -> Lists.lines(Lexicon.class, "words-xx.txt"))
			.withMessage("The list words-xx.txt is missing");
	}

	@Test
	void namesTheSourceOfEveryList() {
		assertThat(Lists.lines(Lexicon.class, "names.txt")).hasSize(2).noneMatch((line) -> line.startsWith("#"));
	}

}
