package org.dateline.credit;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What holds for the reading of every line. */
final class CreditReaderTests {

	private static final Duration SOON = Duration.ofSeconds(5);

	@Test
	void keepsTheLineAsItWasFound() {
		String line = " ©\u00A0REUTERS /\u00A0 Lewis\u00ADHine ";
		assertThat(CreditReader.read(line).raw()).isEqualTo(line);
	}

	@Test
	void seesNoDifferenceBetweenSpaces() {
		Credit credit = CreditReader.read("©\u00A0REUTERS\u2009/ Lewis\u200B\u00A0Hine");
		assertThat(credit.creators()).containsExactly("Lewis Hine");
		assertThat(credit.agencies()).containsExactly("REUTERS");
	}

	@Test
	void cutsOffACaptionThatStandsElsewhereToo() {
		String caption = "McDonald opens the fair";
		Credit credit = CreditReader.read("© REUTERS / Lewis Mc" + caption, List.of("something else", caption));
		assertThat(credit.caption()).isEqualTo(caption);
		assertThat(credit.creators()).containsExactly("Lewis Mc");
	}

	@Test
	void findsTheCaptionThatIsRepeatedBeforeTheCredit() {
		Credit credit = CreditReader.read("The fair at nightLewis Hine/AFP", List.of("The fair at night"));
		assertThat(credit.caption()).isEqualTo("The fair at night");
		assertThat(credit.agencies()).containsExactly("AFP");
	}

	@Test
	void readsALineOfTwoLines() {
		Credit credit = CreditReader.read("The fair at night\nPhoto: Lewis Hine");
		assertThat(credit.caption()).isEqualTo("The fair at night");
		assertThat(credit.creators()).containsExactly("Lewis Hine");
	}

	@Test
	void findsWhoProvidedAPictureWithinItsCaption() {
		Credit credit = CreditReader
			.read("In this handout photo provided by Lewis Hine for the Ferry Trust, the ferry leaves.");
		assertThat(credit.creators()).containsExactly("Lewis Hine");
		assertThat(credit.agencies()).containsExactly("Ferry Trust");
		assertThat(credit.handout()).isTrue();
		assertThat(credit.caption()).startsWith("In this handout photo").endsWith("the ferry leaves.");
	}

	@Test
	void readsTheMarkOfTheFiles() {
		Credit credit = CreditReader.read("FILE - The ferry at its pier, May 4, 2019.");
		assertThat(credit.file()).isTrue();
		assertThat(credit.isCredit()).isTrue();
		assertThat(credit.caption()).isEqualTo("The ferry at its pier, May 4, 2019.");
	}

	@Test
	void isSurerOfASignThanOfANameAlone() {
		double signed = CreditReader.read("© AFP / Lewis Hine").confidence();
		double alone = CreditReader.read("The ferry. AFP").confidence();
		assertThat(signed).isGreaterThan(alone);
		assertThat(alone).isPositive();
	}

	@Test
	void namesNobodyInACaption() {
		assertThat(CreditReader.read("The ferry at its pier.").namesAnybody()).isFalse();
		assertThat(CreditReader.read("AFP/Lewis Hine").namesAnybody()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u0000", "\uD83D", "(", ")", "©", "/", "© /", "()", "Photo:", ":", "\n\n", "via",
			"by by by", "© 2017", "Photo by", "...", "A", "«", "[[[", "(c)", "/AFP/", "AFP / ", "Foto: /", "\uFEFF",
			"FILE -" })
	void takesAnyLine(String line) {
		assertThatCode(() -> CreditReader.read(line, List.of("", line, "A"))).doesNotThrowAnyException();
		assertThat(CreditReader.read(line).raw()).isEqualTo(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\"", "(", ")", "a", "A", "Aa", "© ", "/", "AFP/", "Photo: ", ". ", "via ", "by ",
			"\n", "\uD83D", "photo provided by ", "June 3, 2017 ", "Ann Lee", "AFPA ", ", in Rome", " www", "day, " })
	void isSoonDoneWithALongLine(String piece) {
		String line = piece.repeat(1_000_000 / piece.length());
		assertTimeout(SOON, () -> CreditReader.read(line, List.of(line)));
	}

}
