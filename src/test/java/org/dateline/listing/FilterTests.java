package org.dateline.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.dateline.http.Parameter;
import org.dateline.http.ValueKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class FilterTests {

	@Test
	void asksNothingWhereItsParameterIsAbsent() {
		assertThat(conditions("")).isEmpty();
	}

	@Test
	void asksForOneOfTheAlternatives() {
		assertThat(conditions("port=kiel,hull"))
			.containsExactly(Condition.of("r.port in (:port0)", "port0", List.of("kiel", "hull")));
	}

	@Test
	void asksForAllThatIsRepeated() {
		assertThat(conditions("port=kiel&port=hull")).containsExactly(
				Condition.of("r.port in (:port0)", "port0", List.of("kiel")),
				Condition.of("r.port in (:port1)", "port1", List.of("hull")));
	}

	@Test
	void asksForAnAlternativeOnceOnly() {
		assertThat(conditions("port=kiel,kiel"))
			.containsExactly(Condition.of("r.port in (:port0)", "port0", List.of("kiel")));
	}

	@Test
	void comparesWithValuesOfTheRightType() {
		Filter byId = Filter.among(Parameter.many("ferry", "Its id.", ValueKind.ID), "r.id in (:values)",
				UUID::fromString);
		Catalogue<Ferry> catalogue = Ferry.catalogue().as("one", List.of(byId), "name");
		UUID id = new UUID(1, 2);
		assertThat(Filter.all(catalogue.filters(), catalogue.read("ferry=" + id)))
			.containsExactly(Condition.of("r.id in (:ferry0)", "ferry0", List.of(id)));
	}

	@Test
	void asksForWhatAFlagSays() {
		assertThat(conditions("open=true")).containsExactly(new Condition("r.cars > 0", Map.of()));
	}

	@Test
	void asksForTheContraryWhereAFlagIsFalse() {
		assertThat(conditions("open=false")).containsExactly(new Condition("not (r.cars > 0)", Map.of()));
	}

	@Test
	void asksForAllThatSeveralFiltersSay() {
		assertThat(conditions("open=true&port=hull")).hasSize(2);
	}

	@Test
	void neverPutsAValueIntoItsWords() {
		assertThat(conditions("port=hull%2Ckiel").map(Condition::hql)).noneMatch((hql) -> hql.contains("hull"));
	}

	private static Stream<Condition> conditions(String query) {
		Catalogue<Ferry> ferries = Ferry.catalogue();
		return Filter.all(ferries.filters(), ferries.read(query));
	}

}
