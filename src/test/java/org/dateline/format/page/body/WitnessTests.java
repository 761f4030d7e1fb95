package org.dateline.format.page.body;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

final class WitnessTests {

	@Test
	void canKnowNothing() {
		assertThat(Witness.silent()).isEqualTo(new Witness(null, null, List.of(), null, null, null));
	}

	@Test
	void doesNotChangeItsMind() {
		List<String> authors = new ArrayList<>(List.of("Tom Reed"));
		Witness witness = new Witness(null, null, authors, null, null, null);
		authors.clear();
		assertThat(witness.authors()).containsExactly("Tom Reed");
	}

}
