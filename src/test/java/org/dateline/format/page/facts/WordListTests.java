package org.dateline.format.page.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The words of the trade are written down soundly. */
class WordListTests {

	private static final Pattern BARS = Pattern.compile("\\|");

	@ParameterizedTest
	@ValueSource(strings = { "agencies.txt", "byline.txt", "connectors.txt", "credentials.txt", "datefillers.txt",
			"datetags.txt", "dating.txt", "languages.txt", "marks.txt", "months.txt", "nobodies.txt", "roles.txt",
			"weekdays.txt" })
	void holdsWordsInLowerCaseAlone(String file) {
		assertThat(WordList.lines(file)).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).isEqualTo(line.toLowerCase(Locale.ROOT)));
	}

	@Test
	void namesTwelveMonthsInEveryLanguage() {
		Map<String, String> months = WordList.entries("months.txt");
		assertThat(months).hasSizeGreaterThan(40);
		assertThat(months)
			.allSatisfy((language, list) -> assertThat(BARS.splitAsStream(list).map(WordList::words)).as(language)
				.hasSize(12)
				.noneMatch(List::isEmpty));
	}

	@Test
	void namesLanguagesByTheirCodes() {
		assertThat(WordList.entries("months.txt").keySet()).allMatch((code) -> code.matches("[a-z]{2}"));
		assertThat(WordList.entries("languages.txt").keySet())
			.allMatch((code) -> code.matches("[a-z]{2}") || code.equals("script"));
	}

	@Test
	void knowsEnoughSmallWordsOfEveryLanguage() {
		assertThat(WordList.entries("languages.txt"))
			.allSatisfy((language, list) -> assertThat(WordList.words(list)).as(language).hasSizeGreaterThan(9));
	}

	@Test
	void leavesOutCommentsAndEmptyLines() {
		assertThat(WordList.lines("roles.txt")).noneMatch((line) -> line.contains("#") || line.isBlank());
	}

	@Test
	void joinsEntriesOfOneName() {
		assertThat(WordList.entries("dating.txt").keySet()).containsExactly("published", "updated", "other");
	}

	@Test
	void saysWhichFileIsMissing() {
		assertThatIllegalStateException().isThrownBy(() -> WordList.lines("nothing.txt"))
			.withMessageContaining("nothing.txt");
	}

	@Test
	void partsWordsAtSpaces() {
		assertThat(WordList.words("  one  two ")).containsExactly("one", "two");
		assertThat(WordList.words(" ")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pl,listopada,11", "hr,listopada,10", "cs,listopadu,11", "en,may,5", "de,mai,5", "'',march,3",
			"xx,mars,3", "tr,ekim,10", "fi,lokakuuta,10", "en,mars,3" })
	void asksThePagesOwnLanguageForAMonthFirst(String language, String name, int month) {
		assertThat(new MonthNames(language).find(name)).hasValue(month);
	}

	@Test
	void knowsNoMonthByAnotherName() {
		assertThat(new MonthNames("en").find("gull")).isEmpty();
		assertThat(new MonthNames("en").find("")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Published:              | PUBLISHED
			Veröffentlicht am       | PUBLISHED
			Publié le               | PUBLISHED
			Last updated            | UPDATED
			Zuletzt aktualisiert    | UPDATED
			Published. Updated      | UPDATED
			Posted in the comments  | OTHER
			Copyright               | OTHER
			Gulls and planks        | NONE
			''                      | NONE
			""")
	void knowsWhatHappenedOnADay(String words, DateLabel label) {
		assertThat(DateLabel.of(words)).isEqualTo(label);
	}

}
