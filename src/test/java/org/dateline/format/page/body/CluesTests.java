package org.dateline.format.page.body;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@SuppressWarnings("EnumOrdinal")
final class CluesTests {

	@ParameterizedTest
	@CsvSource({ "-1, 0", "0, 0", "1, 1", "1.5, 1", "2, 2", "99, 3" })
	void findsTheStepOfAScale(double value, int step) {
		assertThat(Clues.step(value, 1, 2, 4)).isEqualTo(step);
	}

	@Test
	void gathersCluesInOrder() {
		Clues clues = new Clues();
		clues.add(Family.ECHOES, Echo.HEADLINE);
		clues.addStep(Family.CARD, 5, 1, 2);
		clues.addBits(Family.NEAR, Hint.bits(Hint.TITLE, Hint.SHARE));
		assertThat(clues.toArray()).containsExactly(Family.ECHOES.clue(0), Family.CARD.clue(2),
				Family.NEAR.clue(Hint.TITLE.ordinal()), Family.NEAR.clue(Hint.SHARE.ordinal()));
	}

	@Test
	void findsRoomForMany() {
		Clues clues = new Clues();
		for (int clue = 0; clue < 1000; clue++) {
			clues.add(Family.PLACE, clue % 10);
		}
		assertThat(clues.toArray()).hasSize(1000);
	}

	@Test
	void givesEveryClueANumberAndANameOfItsOwn() {
		Set<Integer> numbers = new HashSet<>();
		Set<String> names = new HashSet<>();
		int count = 0;
		for (Family family : Family.values()) {
			assertThat(family.clues()).as(family.name()).hasSizeLessThanOrEqualTo(Family.ROOM);
			for (int value = 0; value < family.clues().size(); value++) {
				numbers.add(family.clue(value));
				names.add(Family.name(family.clue(value)));
				count++;
			}
		}
		assertThat(numbers).hasSize(count);
		assertThat(names).hasSize(count);
	}

	@Test
	void namesAClueByItsFamilyAndValue() {
		assertThat(Family.name(Family.NEAR.clue(Hint.RELATED.ordinal()))).isEqualTo("near related");
		assertThat(Family.name(Family.CARD.clue(3))).isEqualTo("card 3");
	}

}
