package org.dateline.format.page.body;

import java.util.Arrays;
import java.util.Locale;

import org.dateline.credit.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

final class BodyWordsTests {

	@ParameterizedTest
	@EnumSource(Hint.class)
	void holdsNamesForEachHint(Hint hint) {
		assertThat(Lists.lines(BodyReader.class, hint.file())).isNotEmpty()
			.doesNotHaveDuplicates()
			.allMatch((name) -> name.equals(name.toLowerCase(Locale.ROOT))
					&& name.chars().noneMatch((unit) -> unit == ' '));
	}

	@ParameterizedTest
	@EnumSource(Turn.class)
	void holdsPhrasesForEachTurn(Turn turn) {
		assertThat(Lists.lines(BodyReader.class, turn.file())).isNotEmpty()
			.doesNotHaveDuplicates()
			.allMatch((phrase) -> Words.of(phrase).length > 0);
	}

	@Test
	void leavesOutComments() {
		assertThat(Lists.lines(BodyReader.class, "first.txt")).noneMatch((line) -> line.startsWith("#"));
	}

	@Test
	void weighsOnlyCluesThatExist() {
		for (String card : new String[] { "first.txt", "second.txt" }) {
			assertThat(Lists.lines(BodyReader.class, card))
				.allMatch((line) -> line.startsWith("bias ") || isClue(line));
		}
	}

	@Test
	void saysWhichListIsMissing() {
		assertThatIllegalStateException().isThrownBy(() -> Lists.lines(BodyReader.class, "words/nothing.txt"))
			.withMessageContaining("words/nothing.txt");
	}

	private static boolean isClue(String line) {
		String[] parts = line.split(" ", -1);
		return Arrays.stream(Family.values())
			.filter((family) -> family.name().toLowerCase(Locale.ROOT).equals(parts[0]))
			.anyMatch((family) -> family.clues().contains(parts[1]));
	}

}
