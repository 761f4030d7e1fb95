package org.dateline.story;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class SlugsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Ferry runs again            | ferry-runs-again
			It's  the -- Ferry!         | its-the-ferry
			The harbour’s “new” ferry   | the-harbours-new-ferry
			Café à la crème             | cafe-a-la-creme
			5 ferries, 3.5 hours        | 5-ferries-3-5-hours
			...ferry...                 | ferry
			Ｆｅｒｒｙ ２                   | ferry-2
			İzmir                       | izmir
			Die Straße am Fluß          | die-strasse-am-fluss
			Ørsted & Łódź               | orsted-lodz
			Encyclopædia, œuvre, Þór    | encyclopaedia-oeuvre-thor
			a_b/c\\d                    | a-b-c-d
			🚢 ferry 語                  | ferry
			""")
	void spellsAHeadlineInLettersAndDigits(String headline, String slug) {
		assertThat(Slugs.of(headline, "article")).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "🚢", "語", "…", "-", "'" })
	void takesTheOtherNameWhereNoLetterIsLeft(String headline) {
		assertThat(Slugs.of(headline, "article")).isEqualTo("article");
	}

	@Test
	void cutsALongHeadlineBetweenWords() {
		assertThat(Slugs.of("ferry ".repeat(50), "article")).isEqualTo("ferry" + "-ferry".repeat(19));
	}

	@Test
	void cutsALongWordWhereItMust() {
		assertThat(Slugs.of("f".repeat(500), "article")).isEqualTo("f".repeat(120));
	}

	@Test
	void leavesAHeadlineThatJustFits() {
		assertThat(Slugs.of("f".repeat(120), "article")).hasSize(120);
	}

	@Test
	void keepsWholeWordsThatJustFit() {
		assertThat(Slugs.of("f".repeat(59) + " " + "g".repeat(60) + " h", "article"))
			.isEqualTo("f".repeat(59) + "-" + "g".repeat(60));
	}

	@Test
	void takesASlugThatIsFree() {
		assertThat(Slugs.free("ferry", Set.of("bridge")::contains)).isEqualTo("ferry");
	}

	@Test
	void numbersASlugThatIsTaken() {
		assertThat(Slugs.free("ferry", Set.of("ferry")::contains)).isEqualTo("ferry-2");
	}

	@Test
	void takesTheFirstNumberThatIsFree() {
		assertThat(Slugs.free("ferry", Set.of("ferry", "ferry-2", "ferry-4")::contains)).isEqualTo("ferry-3");
	}

}
