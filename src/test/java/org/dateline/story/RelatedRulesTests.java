package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class RelatedRulesTests {

	@Test
	void refusesNeighboursThatWereComputed() {
		assertThat(StoryRules.faultsOf(Stories.with("/related/1/kind", "\"computed\""))).containsExactly(
				new Fault("/related/1/kind", "kind must not be computed, for a story holds what editors chose.",
						List.of("embedded", "curated")));
	}

	@Test
	void wantsAnEmbeddedPointerToSayWhereItStands() {
		assertThat(Stories.onlyFault(Stories.without("/related/0/block"))).isEqualTo("block is required.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "p1", "f1", "nowhere", "" })
	void wantsThatToBeATeaser(String block) {
		assertThat(Stories.onlyFault(Stories.with("/related/0/block", "\"" + block + "\"")))
			.isEqualTo("block must name a teaser block, not \"" + block + "\".");
	}

	@Test
	void holdsACuratedPointerToTheBlockItNames() {
		assertThat(Stories.faultsAt(Stories.with("/related/1/block", "\"t1\""))).isEmpty();
		assertThat(Stories.faultsAt(Stories.with("/related/1/block", "\"p1\""))).containsExactly("/related/1/block");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			score   | -0.1      | score must be from 0 to 1, not -0.1.
			score   | 1.01      | score must be from 0 to 1, not 1.01.
			score   | "NaN"     | score must be from 0 to 1, not NaN.
			image   | "harbour" | image must name one of the story's images, not "harbour".
			article | "bridge"  | article must be a UUID in lower case, not "bridge".
			""")
	void saysWhatIsWrongWithAPointer(String member, String value, String detail) {
		assertThat(Stories.onlyFault(Stories.with("/related/1/" + member, value))).isEqualTo(detail);
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "0.5", "1" })
	void takesScoresFromNothingToOne(String score) {
		assertThat(Stories.faultsAt(Stories.with("/related/1/score", score))).isEmpty();
	}

	@Test
	void takesNoMoreThanAThousandReasons() {
		String reasons = "[" + "\"a\",".repeat(1000) + "\"a\"]";
		assertThat(Stories.faultsAt(Stories.with("/related/1/reasons", reasons))).containsExactly("/related/1/reasons");
	}

	@Test
	void letsAPointerBeAHeadlineOnly() {
		Related related = new Related(Related.Kind.CURATED, "Bridge closed", null, null, null, null, null, List.of());
		assertThat(Stories.faultsAt(Stories.bare().but().related(List.of(related)).build())).isEmpty();
	}

	@Test
	void standsEmbeddedInABlock() {
		Related related = new Related(Related.Kind.CURATED, "Bridge closed", null, null, "i1", null, 0.5, List.of("a"));
		assertThat(related.in("t1"))
			.isEqualTo(new Related(Related.Kind.EMBEDDED, "Bridge closed", null, null, "i1", "t1", 0.5, List.of("a")));
	}

	@Test
	void showsAnotherPicture() {
		Related related = new Related(Related.Kind.CURATED, "Bridge closed", null, null, "i1", "t1", null, List.of());
		assertThat(related.showing("i2"))
			.isEqualTo(new Related(Related.Kind.CURATED, "Bridge closed", null, null, "i2", "t1", null, List.of()));
		assertThat(related.showing(null).image()).isNull();
	}

}
