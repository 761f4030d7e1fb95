package org.dateline.story;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class FigureRulesTests {

	private static final String FERRY = StoryJson.IMAGE;

	private static final String BRIDGE = "0196f000-0000-7000-8000-000000000012";

	@Test
	void wantsAPictureToShowOneOfTheImages() {
		Story story = Stories.with("/blocks/3/image", "\"harbour\"");
		assertThat(StoryRules.faultsOf(story)).contains(new Fault("/blocks/3/image",
				"image must name one of the story's images, not \"harbour\".", List.of(FERRY, BRIDGE)));
	}

	@Test
	void namesTwentyImagesAtMost() {
		Image image = Stories.sound().images().get(1).used(List.of());
		List<Image> many = IntStream.range(0, 30).mapToObj((index) -> image.named("i" + index)).toList();
		Block picture = new Block.Picture("f1", "harbour", null);
		Story story = Stories.bare().but().images(many).blocks(List.of(picture)).build();
		assertThat(StoryRules.faultsOf(story)).flatExtracting(Fault::allowed).hasSize(20).contains("i0", "i19");
	}

	@Test
	void letsAPictureStandWithoutWords() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/3/caption"))).isEmpty();
	}

	@Test
	void limitsTheCaptionOfAPicture() {
		assertThat(Stories.faultsAt(Stories.with("/blocks/3/caption", Stories.quoted("a".repeat(5001)))))
			.contains("/blocks/3/caption");
	}

	@Test
	void wantsATeaserToBeEmbedded() {
		assertThat(StoryRules.faultsOf(Stories.with("/blocks/4/related/kind", "\"curated\"")))
			.containsExactly(new Fault("/blocks/4/related/kind",
					"kind must be embedded in a teaser block, not curated.", List.of("embedded")));
	}

	@Test
	void readsATeaserWithoutKindAsEmbedded() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/4/related/kind"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind    | "computed"
			image   | "harbour"
			block   | "p1"
			block   | "nowhere"
			score   | 1.5
			article | "bridge"
			url     | "bridge"
			reasons | ["a\\nb"]
			""")
	void looksAtAllOfATeaser(String member, String value) {
		assertThat(Stories.faultsAt(Stories.with("/blocks/4/related/" + member, value)))
			.anyMatch((pointer) -> pointer.startsWith("/blocks/4/related/" + member));
	}

	@Test
	void saysWhichBlockATeaserStandsIn() {
		assertThat(Stories.onlyFault(Stories.with("/blocks/4/related/block", "\"p1\"")))
			.isEqualTo("block must name the block it stands in, not \"p1\".");
	}

	@Test
	void letsATeaserLeaveOutItsBlock() {
		assertThat(Stories.faultsAt(Stories.without("/blocks/4/related/block"))).isEmpty();
	}

	@Test
	void letsAnEmbedBeAnAddressOnly() {
		Block embed = new Block.Embed(null, null, "https://example.org/film", null, null);
		assertThat(Stories.faultsAt(Stories.bare().but().blocks(List.of(embed)).build())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			provider | "a\\nb"
			title    | "a\\nb"
			url      | "film"
			poster   | "film.png"
			""")
	void looksAtAllOfAnEmbed(String member, String value) {
		assertThat(Stories.faultsAt(Stories.with("/blocks/8/" + member, value))).containsExactly("/blocks/8/" + member);
	}

}
