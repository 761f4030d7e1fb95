package org.dateline.http;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ParameterTests {

	private static final Parameter LIMIT = Parameter.one("limit", "Size", ValueKind.LIMIT);

	private static final Parameter COUNT = Parameter.choice("count", "Totals", List.of("capped", "exact"));

	@Test
	void hasOneValueAndNoUsualOne() {
		assertThat(LIMIT).isEqualTo(new Parameter("limit", "Size", ValueKind.LIMIT, List.of(), false, null));
	}

	@Test
	void mayHaveManyValues() {
		assertThat(Parameter.many("tag", "Tags", ValueKind.SLUG).many()).isTrue();
	}

	@Test
	void choosesTheFirstOfASetWhereItIsAbsent() {
		assertThat(COUNT.usual()).isEqualTo("capped");
	}

	@Test
	void choosesOneOfASetOnly() {
		assertThat(COUNT.many()).isFalse();
	}

	@Test
	void knowsThatAChoiceIsAChoice() {
		assertThat(COUNT.kind()).isEqualTo(ValueKind.CHOICE);
	}

	@Test
	void takesAUsualValue() {
		assertThat(LIMIT.usually("20").usual()).isEqualTo("20");
	}

	@Test
	void keepsAllElseWhenItTakesAUsualValue() {
		assertThat(COUNT.usually("exact"))
			.isEqualTo(new Parameter("count", "Totals", ValueKind.CHOICE, List.of("capped", "exact"), false, "exact"));
	}

	@Test
	void takesAClosedSet() {
		assertThat(LIMIT.of(List.of("10", "20")).allowed()).containsExactly("10", "20");
	}

	@Test
	void keepsTheUsualValueWhenItTakesASet() {
		assertThat(LIMIT.usually("20").of(List.of("10", "20")).usual()).isEqualTo("20");
	}

	@Test
	void leavesTheFirstParameterAsItWas() {
		Parameter with = LIMIT.usually("20");
		assertThat(LIMIT.usual()).isNotEqualTo(with.usual());
	}

	@Test
	void findsNoFaultInASoundValue() {
		assertThat(LIMIT.faultOf("20")).isEmpty();
	}

	@Test
	void findsTheFaultOfAValueOfItsKind() {
		assertThat(LIMIT.faultOf("many"))
			.contains(Problem.Place.parameter("limit", "\"many\" is not a whole number from 1 to 200", List.of()));
	}

	@Test
	void findsAValueThatIsNotInItsSet() {
		assertThat(COUNT.faultOf("none"))
			.contains(Problem.Place.parameter("count", "\"none\" is not allowed here", List.of("capped", "exact")));
	}

	@Test
	void asksTheSetBeforeTheKind() {
		assertThat(LIMIT.of(List.of("all")).faultOf("all")).isEmpty();
	}

	@Test
	void proposesTheNearestOfItsSet() {
		assertThat(COUNT.faultOf("exat").map(Problem.Place::detail))
			.contains("\"exat\" is not allowed here; did you mean \"exact\"?");
	}

	@Test
	void repeatsNoControlCharacter() {
		assertThat(COUNT.faultOf("a\nb").map(Problem.Place::detail)).contains("\"a\uFFFDb\" is not allowed here");
	}

	@Test
	void pointsAtAParameterAndNotIntoABody() {
		assertThat(LIMIT.faultOf("0").orElseThrow().pointer()).isNull();
	}

}
