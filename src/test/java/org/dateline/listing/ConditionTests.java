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

	@Test
	void leadsTheOrderByWhatIsTheSameInAllRows() {
		Reading<Ferry> reading = reading(Condition.holds("r.open"), WITHIN, Condition.same("r.home", "hull"));
		assertThat(reading.order()).startsWith(" order by r.open ")
			.contains("r.home ")
			.endsWith(reading.sorting().hql());
		assertThat(reading.from()).isEqualTo(
				" from Ferry r where (r.open) and (r.port = :within or r.home = :within) and (r.home = :common)");
	}

	@Test
	void leadsTheOrderTheSameWay() {
		Reading<Ferry> reading = reading(Condition.holds("r.open"));
		Reading<Ferry> back = new Reading<>(reading.catalogue(), reading.conditions(), reading.sorting().reversed());
		boolean down = reading.order().startsWith(" order by r.open desc, ");
		assertThat(back.order()).startsWith(down ? " order by r.open asc, " : " order by r.open desc, ");
	}

	private static Reading<Ferry> reading(Condition... conditions) {
		Catalogue<Ferry> ferries = Ferry.catalogue();
		return new Reading<>(ferries, List.of(conditions), Sorting.of(ferries, ferries.read("")));
	}

}
