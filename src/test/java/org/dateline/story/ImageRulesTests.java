package org.dateline.story;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

final class ImageRulesTests {

	private static final Image IMAGE = Stories.sound().images().getFirst();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/images/0/width              | 0  | width must be at least 1, not 0.
			/images/0/height             | -1 | height must be at least 1, not -1.
			/images/0/renditions/0/width | 0  | width must be at least 1, not 0.
			/images/0/renditions/0/height | 0 | height must be at least 1, not 0.
			/images/0/renditions/0/bytes | -1 | bytes must be at least 0, not -1.
			""")
	void wantsPicturesThatHaveASize(String pointer, String value, String detail) {
		assertThat(StoryRules.faultsOf(Stories.with(pointer, value)))
			.containsExactly(new Fault(pointer, detail, List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/images/0/width              | 1
			/images/0/height             | 2147483647
			/images/0/renditions/0/width | 1
			/images/0/renditions/0/bytes | 0
			/images/0/renditions/0/bytes | 9223372036854775807
			""")
	void takesPicturesOfAnySize(String pointer, String value) {
		assertThat(Stories.faultsAt(Stories.with(pointer, value))).isEmpty();
	}

	@Test
	void letsAPictureBeANameOnly() {
		Story story = Stories.bare().but().images(Stories.read("{\"images\":[{\"id\":\"lead\"}]}").images()).build();
		assertThat(Stories.faultsAt(story)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "creators", "agencies", "renditions", "uses" })
	void limitsTheListsOfAPicture(String member) {
		String item = Stories.json(StoryJson.SOUND).at("/images/0/" + member).get(0).toString();
		String items = "[" + (item + ",").repeat(1000) + item + "]";
		assertThat(Stories.faultsAt(Stories.with("/images/0/" + member, items))).contains("/images/0/" + member);
	}

	@Test
	void changesNothingButItsNameWhenNamed() {
		assertThat(IMAGE.named("lead").named(IMAGE.id())).isEqualTo(IMAGE);
		assertThat(IMAGE.named("lead").id()).isEqualTo("lead");
	}

	@Test
	void changesNothingButItsUsesWhenUsed() {
		assertThat(IMAGE.used(List.of()).uses()).isEmpty();
		assertThat(IMAGE.used(List.of()).used(IMAGE.uses())).isEqualTo(IMAGE);
	}

	@Test
	void namesACaptionAndNothingElse() {
		Image.Use use = IMAGE.uses().getFirst();
		assertThat(use.named("c1")).isEqualTo(new Image.Use("c1", use.block(), use.caption(), use.role()));
	}

}
