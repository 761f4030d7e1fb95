package org.dateline.http;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class ValuesTests {

	private static final Parameter WORDS = Parameter.many("words", "Words", ValueKind.TEXT);

	private static final Parameter WORD = Parameter.one("word", "Word", ValueKind.TEXT);

	private final List<Problem.Place> faults = new ArrayList<>();

	@Test
	void takesOneValueAsItIs() {
		assertThat(read(WORD, "peace")).containsExactly(List.of("peace"));
	}

	@Test
	void leavesTheCommaInASingleValue() {
		assertThat(read(WORD, "peace, at last")).containsExactly(List.of("peace, at last"));
	}

	@Test
	void leavesTheBackslashInASingleValue() {
		assertThat(read(WORD, "peace\\, at last")).containsExactly(List.of("peace\\, at last"));
	}

	@Test
	void partsAlternativesAtCommas() {
		assertThat(read(WORDS, "peace,war")).containsExactly(List.of("peace", "war"));
	}

	@Test
	void keepsRepeatedValuesApart() {
		assertThat(read(WORDS, "peace", "war")).containsExactly(List.of("peace"), List.of("war"));
	}

	@Test
	void keepsAlternativesWithinRepeatedValues() {
		assertThat(read(WORDS, "peace,war", "aid")).containsExactly(List.of("peace", "war"), List.of("aid"));
	}

	@Test
	void leavesAnEscapedCommaInItsValue() {
		assertThat(read(WORDS, "Paris\\, Texas")).containsExactly(List.of("Paris, Texas"));
	}

	@Test
	void partsAfterAnEscapedComma() {
		assertThat(read(WORDS, "Paris\\, Texas,London")).containsExactly(List.of("Paris, Texas", "London"));
	}

	@Test
	void leavesABackslashBeforeAnythingElse() {
		assertThat(read(WORDS, "a\\b,c\\")).containsExactly(List.of("a\\b", "c\\"));
	}

	@Test
	void saysTheSameAlternativeOnce() {
		assertThat(read(WORDS, "war,peace,war")).containsExactly(List.of("war", "peace"));
	}

	@Test
	void doesNotStripAValue() {
		assertThat(read(WORDS, "war, peace")).containsExactly(List.of("war", " peace"));
	}

	@Test
	void findsNoFaultInSoundValues() {
		read(WORDS, "war,peace", "aid");
		assertThat(this.faults).isEmpty();
	}

	@Test
	void addsToTheFaultsThatThereAre() {
		read(WORD, "");
		read(WORD, "");
		assertThat(this.faults).hasSize(2);
	}

	@Test
	void findsEachEmptyAlternative() {
		read(WORDS, ",,");
		assertThat(this.faults).hasSize(3);
	}

	@Test
	void findsARepetition() {
		read(WORD, "peace", "war");
		assertThat(this.faults).extracting(Problem.Place::detail)
			.containsExactly("The parameter \"word\" stands 2 times; it may stand once");
	}

	@Test
	void saysTheShapeOfWhatIsEmpty() {
		read(WORD, " ");
		assertThat(this.faults).extracting(Problem.Place::detail)
			.containsExactly("The parameter \"word\" has an empty value; it takes 1 to 500 characters");
	}

	@Test
	void pointsToTheSetWhereThereIsOne() {
		read(WORD.of(List.of("peace")), "");
		assertThat(this.faults).extracting(Problem.Place::detail)
			.containsExactly("The parameter \"word\" has an empty value; it takes one of the allowed values");
	}

	private List<List<String>> read(Parameter parameter, String... raw) {
		return Values.of(parameter, List.of(raw), this.faults);
	}

}
