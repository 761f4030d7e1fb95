package org.dateline.listing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ConditionTests {

	private static final Condition OPEN = new Condition("r.open", Map.of());

	private static final Condition WITHIN = Condition.of("r.port = :within or r.home = :within", "within", "hull");

	@Test
	void holdsOneValue() {
		assertThat(WITHIN.values()).isEqualTo(Map.of("within", "hull"));
	}

	@Test
	void holdsForEveryRowWhereItIsNone() {
		assertThat(Condition.NONE).isEqualTo(new Condition("1 = 1", Map.of()));
	}

	@Test
	void readsAllRowsWithoutConditions() {
		assertThat(reading().from()).isEqualTo(" from Ferry r");
	}

	@Test
	void standsInBracketsSoThatItsOwnWordsStayTogether() {
		assertThat(reading(WITHIN, OPEN).from())
			.isEqualTo(" from Ferry r where (r.port = :within or r.home = :within) and (r.open)");
	}

	@Test
	void givesItsValuesToTheReading() {
		assertThat(reading(OPEN, WITHIN).values()).isEqualTo(Map.of("within", "hull"));
	}

	@Test
	void isAddedBehindTheOthers() {
		assertThat(reading(WITHIN).and(Stream.of(OPEN))).isEqualTo(reading(WITHIN, OPEN));
	}

	@Test
	void isAddedWithoutChangingTheReading() {
		Reading<Ferry> reading = reading(WITHIN);
		reading.and(Stream.of(OPEN));
		assertThat(reading.conditions()).containsExactly(WITHIN);
	}

	private static Reading<Ferry> reading(Condition... conditions) {
		Catalogue<Ferry> ferries = Ferry.catalogue();
		return new Reading<>(ferries, List.of(conditions), Sorting.of(ferries, ferries.read("")));
	}

}
