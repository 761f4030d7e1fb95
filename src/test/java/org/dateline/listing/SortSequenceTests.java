package org.dateline.listing;

import java.util.List;

import org.dateline.http.ProblemKind;
import org.dateline.http.Refusal;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

final class SortSequenceTests {

	@Test
	void takesNoOrderAtAll() {
		assertThatNoException().isThrownBy(() -> SortSequence.check(List.of()));
	}

	@Test
	void takesOrdersThatDiffer() {
		assertThatNoException()
			.isThrownBy(() -> SortSequence.check(List.of(List.of("-name", "added"), List.of("size"))));
	}

	@Test
	void refusesTheSameOrderUpAndDown() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SortSequence.check(List.of(List.of("name", "-name"))))
			.withMessage("The parameter \"sort\" names \"name\" twice");
	}

	@Test
	void refusesTheSameOrderAgain() {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> SortSequence.check(List.of(List.of("name"), List.of("added", "name"))))
			.matches((refusal) -> refusal.kind() == ProblemKind.INVALID_PARAMETER);
	}

	@Test
	void pointsAtTheParameter() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SortSequence.check(List.of(List.of("name", "-name"))))
			.matches((refusal) -> "sort".equals(refusal.places().getFirst().parameter()));
	}

}
